/** Programs that run without a page are compiled without one: the compiler itself refuses what isn't there. */
import { expect, test } from 'vitest';
import { plant, PROJECTS } from '../support/plant.ts';
import { outputOf } from '../support/run.ts';

const FAULTS = [
  { project: 'src/domain', code: "localStorage.setItem('a', 'b');", refused: 'localStorage' },
  { project: 'src/domain', code: 'document.title;', refused: 'document' },
  { project: 'src/domain', code: "void fetch('/');", refused: 'fetch' },
  { project: 'src/domain', code: "import { readFileSync } from 'node:fs'; readFileSync('a');", refused: 'node:fs' },
  { project: 'src/sw', code: "localStorage.setItem('a', 'b');", refused: 'localStorage' },
  { project: 'src/sw', code: 'document.title;', refused: 'document' },
  { project: 'src/workers', code: 'window.close();', refused: 'window' },
] as const;

test.each(FAULTS)('$project refuses $code', { timeout: 30_000 }, ({ project, code, refused }) => {
  expect(complaintsAbout(project, code)).toMatch(new RegExp(`fault\\.ts.*'${refused}'`));
});

test.each([
  ['const tags: readonly string[] = []; export const first: string = tags[0];', 'TS2322'],
  ['export const row: { note?: string } = { note: undefined };', 'TS2375'],
  ['export function day(index: number): string { if (index > 0) return "a"; }', 'TS2366'],
])('the compiler is at its strictest: %s', { timeout: 30_000 }, (code, refused) => {
  expect(complaintsAbout('src/domain', code)).toContain(refused);
});

test('sound code passes in the same tree', { timeout: 30_000 }, () => {
  expect(complaintsAbout('src/domain', 'export const seven = 7;')).toBe('');
});

function complaintsAbout(project: string, code: string): string {
  const folder = plant(PROJECTS, {
    [`${project}/fault.ts`]: `${code}\nexport {};\n`,
  });
  const complaints = outputOf('tsc', ['-p', project, '--noEmit', '--emitDeclarationOnly', 'false'], folder);
  return complaints
    .split('\n')
    .filter((line) => line.includes('fault.ts'))
    .join('\n');
}
