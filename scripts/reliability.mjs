/**
 * `npm run reliability`: writes what the suites of faults and attacks found into the table of docs/reliability.md. The
 * figures are those of their last runs on this machine; a suite that was not run leaves its row as it stands.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));

const PAGE = 'docs/reliability.md';
const [BEGIN, END] = ['<!-- figures -->', '<!-- /figures -->'];

/** @typedef {Record<string, number | string>} Figures */

/** What is tried, by which suite, and how its figures are said. @type {readonly { name: string, what: string, command: string, tried: (f: Figures) => string, found: (f: Figures) => string }[]} */
const ROWS = [
  {
    name: 'nth-failure',
    what: 'An act fails at its n-th request, for every n',
    command: 'npx vitest run tests/faults/nth-failure',
    tried: (f) => `${f['points']} failures in ${f['acts']} acts`,
    found: (f) => `${f['between']} in between`,
  },
  {
    name: 'nth-failure-files',
    what: 'The same for acts on files and everything at once',
    command: 'npx vitest run tests/faults/nth-failure-files',
    tried: (f) => `${f['points']} failures in ${f['acts']} acts`,
    found: (f) => `${f['between']} in between`,
  },
  {
    name: 'kill-loop',
    what: 'The browser is killed while it writes',
    command: 'npx playwright test faults --project=phone',
    tried: (f) => `${f['runs']} kills, ${f['acknowledged']} acknowledged writes`,
    found: (f) => `${f['lost']} lost, ${f['half']} halves`,
  },
  {
    name: 'faults-two-tabs',
    what: 'Two tabs change one person',
    command: 'npx playwright test faults --project=phone',
    tried: (f) => `${f['edits']} edits, ${f['clashes']} clashes`,
    found: (f) => `${f['unannounced']} lost in silence`,
  },
  {
    name: 'faults-browser',
    what: 'No room left in the middle of an import',
    command: 'npx playwright test faults --project=phone',
    tried: (f) => `${f['importsCutByQuota']} import`,
    found: (f) => `${f['writtenInPart']} written in part`,
  },
  {
    name: 'backup-damage',
    what: 'Damaged and forged backups',
    command: 'npx vitest run tests/faults/backup-damage',
    tried: (f) => `${Number(f['cuts']) + Number(f['flips']) + Number(f['sealedFlips']) + Number(f['forged'])} files`,
    found: (f) => `${f['silentDamage']} silently wrong, ${f['changedData']} that changed anything when refused`,
  },
  {
    name: 'attacks-payloads',
    what: 'Hostile texts in every field of cards, tables and backups; every screen, export and print',
    command: 'npx playwright test attacks --project=phone',
    tried: (f) => `${f['payloads']} payloads in ${f['fields']} fields, ${f['screens']} screens`,
    found: (f) => `${f['hits']} hits, ${f['violations']} breaches, ${f['foreignRequests']} foreign requests`,
  },
  {
    name: 'attacks-links',
    what: 'Hostile links',
    command: 'npx vitest run tests/attacks/links',
    tried: (f) => `${f['hostile']} hostile, ${f['friendly']} good`,
    found: (f) => `${f['followed']} could be followed, ${f['refused']} good ones could not`,
  },
  {
    name: 'attacks-formulas',
    what: 'Formulas in exported tables, out and back in',
    command: 'npx vitest run tests/attacks/formulas',
    tried: (f) => `${f['texts']} texts, ${f['cells']} cells`,
    found: (f) => `${f['unguarded']} unguarded, ${f['differences']} that came back otherwise`,
  },
  {
    name: 'attacks-prototypes',
    what: 'Names that every object knows, as columns, properties and fields',
    command: 'npx vitest run tests/attacks/prototypes',
    tried: (f) => `${f['names']} names in ${f['files']} files`,
    found: (f) => `${f['keysAdded']} keys added, ${f['prototypesChanged']} prototypes changed`,
  },
  {
    name: 'attacks-bombs',
    what: 'Files made to fill memory or take for ever',
    command: 'npx vitest run tests/attacks/bombs',
    tried: (f) => `${f['tried']} files`,
    found: (f) => `${f['changedData']} that changed anything; the slowest took ${f['slowestSeconds']} s`,
  },
  {
    name: 'attacks-foreign-sites',
    what: 'Other sites post, frame, open, speak and link',
    command: 'npx playwright test foreign-sites --project=phone',
    tried: (f) => `${f['posts']} posts, ${f['messages']} messages, ${f['addresses']} addresses`,
    found: (f) => `${f['written']} that wrote without a press`,
  },
  {
    name: 'attacks-ways-out',
    what: 'A script that got in: runs more, sends from the page and the workers',
    command: 'npx playwright test ways-out --project=phone',
    tried: (f) => `${f['toRun']} ways to run, ${Number(f['fromPage']) + Number(f['fromWorkers'])} to send`,
    found: (f) => `${f['ran']} ran, ${f['left']} sent; open by nature: ${f['cannotBeClosed']}`,
  },
  {
    name: 'growth',
    what: 'Readers of cards, tables and backups on files made to hurt: time for 2n over time for n',
    command: 'npm run bench growth',
    tried: (f) => `${f['cases']} kinds of file`,
    found: (f) => `worst ratio ${f['worst']}`,
  },
];

const page = readFileSync(PAGE, 'utf8');
const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
if (start === -1 || end === -1) throw new Error(`${PAGE} lacks its marks`);
const standing = page.slice(start + BEGIN.length, end).split('\n');
const rows = ROWS.flatMap((row) => rowOf(row) ?? standing.find((line) => line.startsWith(`| ${row.what} |`)) ?? []);
const table = ['| tried | how much | found | measured by |', '|---|---|---|---|', ...rows];
writeFileSync(PAGE, `${page.slice(0, start + BEGIN.length)}\n\n${table.join('\n')}\n\n${page.slice(end)}`);
process.stdout.write(`${table.join('\n')}\n`);

/**
 * @param {typeof ROWS[number]} row
 * @returns {string | undefined} undefined where its suite was not run
 */
function rowOf({ name, what, command, tried, found }) {
  const file = `test-results/reliability/${name}.json`;
  if (!existsSync(file)) return undefined;
  /** @type {Figures} */
  const figures = JSON.parse(readFileSync(file, 'utf8'));
  return `| ${what} | ${tried(figures)} | ${found(figures)} | \`${command}\` |`;
}
