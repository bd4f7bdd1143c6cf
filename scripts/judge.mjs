/**
 * `npm run judge -- --contacts c.json --tips t.json --asks a.json --out r.json`: the app's own matching over arrays of
 * rows, to be judged from outside. Tips or asks may be left out; without --out the answer goes to the terminal.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const text = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({ options: { contacts: text, tips: text, asks: text, out: text } });
/** Paths are meant from where the command was typed. */
const from = (/** @type {string | undefined} */ path) =>
  path === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? '.', path);
const [contacts, tips, asks, out] = [values.contacts, values.tips, values.asks, values.out].map(from);

if (contacts === undefined)
  fail('usage: npm run judge -- --contacts c.json [--tips t.json] [--asks a.json] [--out r.json]');
else {
  const { module: judging } = await runnerImport(join(import.meta.dirname, 'judge/judge.ts'));
  try {
    const judged = `${JSON.stringify(judging.judge({ contacts, tips, asks }), undefined, 2)}\n`;
    if (out === undefined) process.stdout.write(judged);
    else writeFileSync(out, judged);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
