/** Whose day it is can be found by index after every way of writing a contact. */
import { expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';
import { createContact, saveContact, trashContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { mergeContacts } from '../../src/store/merging/merge-contacts.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const WEDDING = { label: 'wedding', year: 2001, month: 6, day: 9 };
const LABELS = {
  name: 'Name',
  organization: 'Works at',
  jobTitle: 'Works as',
  birthday: 'Birthday',
  metThrough: 'Met through',
  language: 'Language',
};
const NAME_DAY = { label: 'name day', month: 2, day: 29 };

async function withDays(...days: Contact['dates']): Promise<Database> {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada', dates: days }));
  return database;
}

async function found(database: Database): Promise<readonly (readonly [string, number])[]> {
  const keys: [string, number][] = [];
  await database.contacts.orderBy('dayKeys').eachKey((key, { primaryKey }) => keys.push([primaryKey, Number(key)]));
  return keys;
}

async function save(database: Database, dates: Contact['dates']): Promise<string> {
  const since = await database.contacts.get('ada');
  if (since === undefined) throw new Error('Ada is not there');
  const saved = await saveContact(database, { since, changes: { dates } }, SUNDAY);
  return saved.ok ? saved.value.undoId : '';
}

it('whoever is written down with days is found by each of them, once', async () => {
  const database = await openFresh();
  const id = await createContact(
    database,
    { displayName: 'Ada', dates: [WEDDING, NAME_DAY, { ...WEDDING, label: 'met' }] },
    { today: SUNDAY },
  );
  expect(await found(database)).toEqual([
    [id, 229],
    [id, 609],
  ]);
});

it('a form that changes days, and undoing it, move them', async () => {
  const database = await withDays(WEDDING);
  const undoId = await save(database, [NAME_DAY]);
  expect(await found(database)).toEqual([['ada', 229]]);
  await undo(database, undoId, SUNDAY);
  expect(await found(database)).toEqual([['ada', 609]]);
});

it('the last day that goes leaves no key behind, not even an empty one', async () => {
  const database = await withDays(WEDDING);
  await save(database, []);
  expect(await found(database)).toEqual([]);
  expect(await database.contacts.get('ada')).not.toHaveProperty('dayKeys');
});

it('who has no days has no key', async () => {
  const database = await withDays();
  expect(await database.contacts.get('ada')).not.toHaveProperty('dayKeys');
});

it('made one with somebody, a contact is found by the days of both', async () => {
  const database = await withDays(WEDDING);
  await database.contacts.add(makeContact({ id: 'too', dates: [NAME_DAY] }));
  const manner = { choices: {}, labels: LABELS, phoneKey: (number: string) => number };
  await mergeContacts(database, { ids: ['ada', 'too'], manner }, SUNDAY);
  const merged = (await database.contacts.toArray()).find(({ deletedAt }) => deletedAt === undefined);
  expect(merged?.dayKeys?.toSorted((one, other) => one - other)).toEqual([229, 609]);
});

it('what is in the trash keeps its keys for coming back', async () => {
  const database = await withDays(WEDDING);
  await trashContact(database, 'ada', SUNDAY);
  expect(await found(database)).toEqual([['ada', 609]]);
});

it.each(['replace', 'merge'] as const)(
  'a backup of before is read right by %s, and a forged key is not believed',
  async (mode) => {
    const database = await openFresh();
    const rows = [makeContact({ id: 'ada', dates: [WEDDING] }), { ...makeContact({ id: 'bo' }), dayKeys: 'ever' }];
    await restoreBackup(database, new Map([['contacts', rows]]), { mode, isSure: true, today: SUNDAY });
    expect(await found(database)).toEqual([['ada', 609]]);
    expect(await database.contacts.get('bo')).not.toHaveProperty('dayKeys');
  },
);

it('the same day is no news in a backup of before', async () => {
  const database = await withDays(WEDDING);
  const here = await database.contacts.get('ada');
  const { dayKeys: _, ...before } = here ?? makeContact();
  await restoreBackup(database, new Map([['contacts', [before]]]), { mode: 'merge', isSure: true, today: SUNDAY });
  expect(await database.contacts.get('ada')).toEqual(here);
});
