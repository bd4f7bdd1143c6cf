/** What index.html of a build loads at once: its scripts, with all that they import, and the circles among them. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vite';

/**
 * The scripts of the first load: those the page names and all that they import statically, each with what it imports.
 * @param {string} folder of the build
 * @returns {ReadonlyMap<string, readonly string[]>} paths from the folder
 */
export function firstLoad(folder) {
  /** @type {Map<string, readonly string[]>} */
  const imports = new Map();
  const waiting = namedIn(readFileSync(join(folder, 'index.html'), 'utf8'));
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (imports.has(script)) continue;
    const imported = importedBy(script, readFileSync(join(folder, script), 'utf8'));
    imports.set(script, imported);
    waiting.push(...imported);
  }
  return imports;
}

/**
 * Scripts that import one another, straight or by way of others: which of them runs first is a matter of luck, and the
 * other finds nothing where it expects something.
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @returns {readonly string[]} each in words, such as 'a.js → b.js → a.js'; none when all is well
 */
export function circlesIn(imports) {
  /** @type {Set<string>} */
  const settled = new Set();
  /** @type {string[]} */
  const circles = [];
  /** @param {readonly string[]} trail */
  function follow(trail) {
    const script = trail.at(-1) ?? '';
    for (const next of imports.get(script) ?? []) {
      const place = trail.indexOf(next);
      if (place >= 0) circles.push([...trail.slice(place), next].join(' → '));
      else if (!settled.has(next)) follow([...trail, next]);
    }
    settled.add(script);
  }
  for (const script of imports.keys()) if (!settled.has(script)) follow([script]);
  return circles;
}

/** @param {string} page */
function namedIn(page) {
  return [...page.matchAll(/(?:src|href)="\.\/(?<file>[^"]+\.js)"/g)].map((match) => match.groups?.['file'] ?? '');
}

/**
 * @param {string} script
 * @param {string} code
 */
function importedBy(script, code) {
  return parseAst(code).body.flatMap((statement) => {
    const source = 'source' in statement ? statement.source : null;
    return source === null ? [] : [posix.join(posix.dirname(script), source.value)];
  });
}
