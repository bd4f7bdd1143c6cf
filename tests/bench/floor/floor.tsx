/**
 * The floor: the least that the same stack can do. React and Dexie show 20 rows of the same database by an index; on
 * demand it reads and writes CSV with Papa Parse alone, and cuts up vCards.
 */
import { Dexie, type Table } from 'dexie';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { EMPTY_CONTACT } from '../../../src/domain/contact.ts';
import { Database } from '../../../src/store/database.ts';

type Row = { readonly id: string; readonly displayName: string };

/** The tables as they are, without naming any: the page must not change what the app made. */
const database = new Dexie('livstegn', { chromeTransactionDurability: 'strict' });

function Floor() {
  const [rows, setRows] = useState<readonly Row[]>([]);
  useEffect(() => void firstRows().then(setRows), []);
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.id}>{row.displayName}</li>
      ))}
    </ul>
  );
}

async function firstRows(): Promise<readonly Row[]> {
  await database.open();
  const contacts: Table<Row, string> = database.table('contacts');
  return contacts.orderBy('dueOn').limit(20).toArray();
}

/** Reads the CSV and writes a row for each of its lines under the app's schema; answers milliseconds. */
async function importCsv(text: string): Promise<number> {
  const { default: Papa } = await import('papaparse');
  const target = new Database(`floor-${crypto.randomUUID()}`);
  await target.open();
  const started = performance.now();
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const now = new Date().toISOString();
  await target.contacts.bulkAdd(data.map((cells, index) => rowOf(cells, `floor-${index}`, now)));
  const took = performance.now() - started;
  await target.delete();
  return took;
}

/** Cuts the text into cards and lines and writes a row for each card; answers milliseconds. */
async function importCards(text: string): Promise<number> {
  const target = new Database(`floor-${crypto.randomUUID()}`);
  await target.open();
  const started = performance.now();
  const cards = text.split('BEGIN:VCARD').slice(1);
  const now = new Date().toISOString();
  await target.contacts.bulkAdd(cards.map((card, index) => cardRow(card.split('\r\n'), `floor-${index}`, now)));
  const took = performance.now() - started;
  await target.delete();
  return took;
}

/** A row with all that a card says, each value as it stands, so that as much is written as the app writes. */
function cardRow(lines: readonly string[], id: string, now: string) {
  const values = new Map<string, string[]>();
  for (const line of lines) {
    const name = line.split(/[;:]/, 1)[0]?.replace('item1.', '') ?? '';
    const told = values.get(name) ?? [];
    values.set(name, [...told, line.slice(line.indexOf(':') + 1)]);
  }
  const all = (name: string) => values.get(name) ?? [];
  const one = (name: string) => all(name)[0] ?? '';
  return {
    ...EMPTY_CONTACT,
    id,
    createdAt: now,
    updatedAt: now,
    rev: 1,
    displayName: one('FN'),
    familyName: one('N'),
    organization: one('ORG'),
    jobTitle: one('TITLE'),
    notes: one('NOTE'),
    extra: ['ADR', 'BDAY'].map((name) => ({ name, value: one(name) })),
    tags: one('CATEGORIES').split(','),
    emails: all('EMAIL').map((value) => ({ label: '', value })),
    phones: all('TEL').map((value) => ({ label: '', value })),
    matchKeys: [...all('EMAIL'), ...all('TEL')],
  };
}

function rowOf(cells: Record<string, string>, id: string, now: string) {
  const cell = (name: string) => cells[name] ?? '';
  return {
    ...EMPTY_CONTACT,
    id,
    createdAt: now,
    updatedAt: now,
    rev: 1,
    displayName: `${cell('First Name')} ${cell('Last Name')}`,
    givenName: cell('First Name'),
    familyName: cell('Last Name'),
    organization: cell('Organization Name'),
    jobTitle: cell('Organization Title'),
    notes: cell('Notes'),
    emails: [{ label: cell('E-mail 1 - Label'), value: cell('E-mail 1 - Value') }],
    phones: [{ label: cell('Phone 1 - Label'), value: cell('Phone 1 - Value') }],
    matchKeys: [cell('E-mail 1 - Value'), cell('Phone 1 - Value')],
  };
}

/** Reads all contacts and interactions bare and turns them into CSV text; answers milliseconds. */
async function exportCsv(): Promise<number> {
  const { default: Papa } = await import('papaparse');
  await database.open();
  const started = performance.now();
  const contacts = await database.table<object>('contacts').toArray();
  const interactions = await database.table<object>('interactions').toArray();
  const text = [Papa.unparse(contacts.map(flat)), Papa.unparse(interactions.map(flat))].join('\n');
  const blob = new Blob([text]);
  return blob.size > 0 ? performance.now() - started : Number.NaN;
}

function flat(row: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can add to the window
  interface Window {
    floor?: {
      readonly importCsv: typeof importCsv;
      readonly importCards: typeof importCards;
      readonly exportCsv: typeof exportCsv;
    };
  }
}

window.floor = { importCsv, importCards, exportCsv };

const root = document.querySelector('#root');
if (root === null) throw new Error('#root is missing');
createRoot(root).render(<Floor />);
void navigator.serviceWorker.register('./floor-sw.js');
