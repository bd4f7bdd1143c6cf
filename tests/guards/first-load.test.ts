/** The judge of a build sees scripts that import one another: such an app may not start at all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { circlesIn, firstLoad } from '../../scripts/first-load.mjs';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A build of these scripts whose page names entry.js. */
function buildOf(scripts: { readonly [name: string]: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'livstegn-build-'));
  folders.push(folder);
  writeFileSync(join(folder, 'index.html'), '<script type="module" crossorigin src="./entry.js"></script>');
  for (const [name, code] of Object.entries(scripts)) writeFileSync(join(folder, name), code);
  return folder;
}

test('all that the page loads at once is found, and nothing that comes later', () => {
  const folder = buildOf({
    'entry.js': 'import{a as b}from"./base.js";import"./far.js";import("./later.js");b()',
    'base.js': 'const a=()=>import("./later.js");export{a}',
    'far.js': 'export*from"./base.js"',
    'later.js': 'import"./entry.js"',
  });
  const imports = firstLoad(folder);
  expect([...imports.keys()].toSorted()).toEqual(['base.js', 'entry.js', 'far.js']);
  expect(circlesIn(imports)).toEqual([]);
});

test('two that import one another are named', () => {
  const folder = buildOf({
    'entry.js': 'import{a}from"./base.js";a()',
    'base.js': 'import{b}from"./words.js";const a=()=>b;export{a}',
    'words.js': 'import{a}from"./base.js";const b=a();export{b}',
  });
  expect(circlesIn(firstLoad(folder))).toEqual(['base.js → words.js → base.js']);
});

test('so is a circle by way of a third, and one through the entry', () => {
  const folder = buildOf({
    'entry.js': 'import"./one.js";export const e=1',
    'one.js': 'import"./two.js"',
    'two.js': 'import"./three.js";import"./entry.js"',
    'three.js': 'export{o}from"./one.js"',
  });
  expect(circlesIn(firstLoad(folder))).toEqual([
    'one.js → two.js → three.js → one.js',
    'entry.js → one.js → two.js → entry.js',
  ]);
});
