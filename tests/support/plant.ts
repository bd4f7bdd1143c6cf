/** A tree of files with faults planted in it, under the project's own rules, to prove that the rules see them. */
import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The TypeScript projects, for trees that a tool reads with types. */
export const PROJECTS = [
  'tsconfig.json',
  ...['', 'domain/', 'formats/', 'store/', 'i18n/', 'workers/', 'sw/'].map((part) => `src/${part}tsconfig.json`),
];

/** Writes `files` (path → content) into a new folder, beside copies of the project's `rules`; returns the folder. */
export function plant(rules: readonly string[], files: { readonly [path: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'livstegn-planted-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const rule of rules) {
    mkdirSync(dirname(join(folder, rule)), { recursive: true });
    copyFileSync(rule, join(folder, rule));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}
