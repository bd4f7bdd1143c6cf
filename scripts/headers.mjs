/** Reads public/_headers, so that what other hosts are told to send can be tried here. Node's own modules only. */
import { readFileSync } from 'node:fs';

/** @typedef {{ path: string, headers: Record<string, string> }} Rule */

/**
 * The rules of the file, in its order: a path, with `*` at its end for all that begins so, and its headers.
 * @param {string} [file]
 * @returns {readonly Rule[]}
 */
export function headerRules(file = 'public/_headers') {
  /** @type {Rule[]} */
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    const [, name, value] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
  }
  return rules;
}

/**
 * What a host that follows the rules sends for `path`, which begins with a slash.
 * @param {readonly Rule[]} rules
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersOf(rules, path) {
  const ofPath = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
  );
  return Object.assign({}, ...ofPath.map(({ headers }) => headers));
}
