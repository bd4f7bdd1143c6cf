/** The lint rules that we lean on do fail when they are broken: one planted file for each. */
import { expect, test } from 'vitest';
import { plant, PROJECTS } from '../support/plant.ts';
import { outputOf } from '../support/run.ts';

/** A path, what stands there, and the rule that must see it. */
const FAULTS: readonly (readonly [path: string, rule: string, code: string])[] = [
  ['src/domain/clock.ts', 'no-restricted-globals', 'export function now(): number {\n  return Date.now();\n}\n'],
  ['src/domain/dice.ts', 'no-restricted-properties', 'export function dice(): number {\n  return Math.random();\n}\n'],
  [
    'src/domain/upward.ts',
    'no-restricted-imports',
    "import { row } from '../store/row.ts';\n\nexport const first = row;\n",
  ],
  ['src/ui/row-list.tsx', 'no-restricted-imports', "import { Dexie } from 'dexie';\n\nexport const D = Dexie;\n"],
  ['src/ui/defaulted.ts', 'no-default-export', 'export default 1;\n'],
  ['src/ui/barrel.ts', 'no-barrel-file', "export * from './defaulted.ts';\n"],
  ['src/ui/CamelCase.ts', 'filename-case', 'export const camel = 1;\n'],
  ['src/ui/anything.ts', 'no-explicit-any', 'export const anything: any = 1;\n'],
  ['src/ui/logging.ts', 'no-console', "console.log('a');\nexport {};\n"],
  [
    'src/ui/bang.ts',
    'no-non-null-assertion',
    'export function first(texts: string[]): string {\n  return texts[0]!;\n}\n',
  ],
  ['src/ui/loose.ts', 'eqeqeq', 'export function isOne(count: unknown): boolean {\n  return count == 1;\n}\n'],
  [
    'src/ui/many.ts',
    'max-params',
    'export function many(a: 1, b: 2, c: 3, d: 4): number {\n  return a + b + c + d;\n}\n',
  ],
  ['src/ui/floating.ts', 'no-floating-promises', 'async function save(): Promise<void> {}\nsave();\nexport {};\n'],
  [
    'src/ui/unequal.ts',
    'switch-exhaustiveness-check',
    "export function isA(x: 'a' | 'b'): boolean {\n  switch (x) {\n    case 'a':\n      return true;\n  }\n  return false;\n}\n",
  ],
  [
    'src/ui/cast.ts',
    'no-unsafe-type-assertion',
    'export function cast(x: unknown): string {\n  return x as string;\n}\n',
  ],
  ['src/ui/picture.tsx', 'alt-text', 'export function Picture() {\n  return <img src="a.png" />;\n}\n'],
  ['tests/ui/only.test.ts', 'no-focused-tests', "import { test } from 'vitest';\n\ntest.only('a', () => {});\n"],
];

test('every rule sees its planted fault', { timeout: 60_000 }, () => {
  const files = Object.fromEntries(FAULTS.map(([path, , code]) => [path, code]));
  const folder = plant(['.oxlintrc.json', ...PROJECTS], {
    ...files,
    'src/store/row.ts': 'export const row = 1;\n',
  });
  const report: { diagnostics: { code: string; filename: string }[] } = JSON.parse(
    outputOf('oxlint', ['--type-aware', '--format', 'json', 'src', 'tests'], folder),
  );
  const seen = report.diagnostics.map(({ filename, code }) => `${code.replace(/^.*\(|\)$/g, '')} in ${filename}`);
  expect(seen).toEqual(expect.arrayContaining(FAULTS.map(([path, rule]) => `${rule} in ${path}`)));
});
