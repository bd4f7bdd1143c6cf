import { expect, test } from 'vitest';
import { addDays, calendarDate, weekdayOnOrBefore } from '../../src/domain/calendar-date.ts';
import type { ImportedContact } from '../../src/formats/imported-contact.ts';
import type { ImportBatch } from '../../src/store/import-batch.ts';
import { importContacts } from '../../src/store/import-contacts.ts';
import { ensurePlan } from '../../src/store/plans.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeInteraction, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-11');

function makeBatch(parts: Partial<ImportBatch>): ImportBatch {
  return { added: [], matched: [], interactions: [], spheres: [], set: {}, ...parts };
}

function people(count: number): readonly ImportedContact[] {
  return Array.from({ length: count }, (_, row) => ({ displayName: `Person ${row}`, matchKeys: [], row }));
}

test('five hundred imported people fill the weeks to come and never one above capacity', async () => {
  const database = await openFresh();
  const set = { tie: 'weak', rhythm: { every: 2, unit: 'year' } } as const;
  const done = await importContacts(database, makeBatch({ added: people(500), set }), { today });
  expect(done).toMatchObject({ ok: true, value: { added: 500 } });
  const contacts = await database.contacts.toArray();
  const loads = new Map<string, number>();
  for (const { dueOn } of contacts) {
    if (dueOn === undefined) throw new Error('every one of them has a due day');
    expect(dueOn >= today).toBe(true);
    const week = weekdayOnOrBefore(dueOn, 7);
    loads.set(week, (loads.get(week) ?? 0) + 1);
  }
  expect(Math.max(...loads.values())).toBeLessThanOrEqual(5);
});

test('the first week has people in it from the very day of the import', async () => {
  const database = await openFresh();
  const set = { tie: 'weak', rhythm: { every: 1, unit: 'year' } } as const;
  await importContacts(database, makeBatch({ added: people(300), set }), { today });
  const plan = await ensurePlan(database, today);
  expect(plan).toMatchObject({ startsOn: today });
  expect(plan?.items.length).toBe(5);
});

test('without a tie they come in unsorted: searchable, never due', async () => {
  const database = await openFresh();
  await importContacts(database, makeBatch({ added: people(20) }), { today });
  expect(await database.contacts.where('dueOn').above('').count()).toBe(0);
  expect(await database.contacts.count()).toBe(20);
});

test('a contact that the file knows of becomes the first interaction and starts the rhythm', async () => {
  const database = await openFresh();
  const added = [
    { ...people(1)[0], displayName: 'Helle', matchKeys: [], row: 1, lastInteraction: addDays(today, -30) },
  ];
  await importContacts(database, makeBatch({ added, set: { tie: 'strong' } }), { today });
  const [contact] = await database.contacts.toArray();
  expect(contact).toMatchObject({ lastFullOn: '2026-02-09', dueOn: '2026-05-09' });
});

test('matched people only gain, and one undo takes the whole import back', async () => {
  const database = await openFresh();
  const helle = makeContact({ id: 'helle', notes: 'Sails.' });
  await database.contacts.add(helle);
  const batch = makeBatch({ added: people(3), matched: [{ id: 'helle', changes: () => ({ jobTitle: 'Nurse' }) }] });
  const done = await importContacts(database, batch, { today });
  if (!done.ok) throw new Error('the import failed');
  expect(done.value).toMatchObject({ added: 3, changed: 1 });
  expect(await database.contacts.get('helle')).toMatchObject({ notes: 'Sails.', jobTitle: 'Nurse' });
  await undo(database, done.value.undoId, today);
  expect(await database.contacts.toArray()).toEqual([helle]);
});

test('our own rows come back as they were, ids, stamps, due day and history included', async () => {
  const database = await openFresh();
  const interaction = makeInteraction({ id: 'talk', contactIds: ['helle'], day: calendarDate('2026-01-10') });
  const sphere = makeSphere({ id: 'sea', name: 'Sailing' });
  const { createdAt, updatedAt, rev } = makeContact();
  const own = { id: 'helle', createdAt, updatedAt, rev, lastFullOn: calendarDate('2026-01-10') };
  const imported: ImportedContact = {
    displayName: 'Helle',
    matchKeys: ['helle@example.com'],
    row: 2,
    tie: 'strong',
    sphereIds: ['sea'],
    rhythmSince: calendarDate('2025-01-01'),
    dueOn: calendarDate('2026-04-06'),
    own,
  };
  const batch = makeBatch({ added: [imported], interactions: [interaction], spheres: [sphere] });
  await importContacts(database, batch, { today });
  expect(await database.contacts.toArray()).toEqual([
    makeContact({
      id: 'helle',
      displayName: 'Helle',
      matchKeys: ['helle@example.com'],
      tie: 'strong',
      sphereIds: ['sea'],
      rhythmSince: calendarDate('2025-01-01'),
      dueOn: calendarDate('2026-04-06'),
      lastFullOn: calendarDate('2026-01-10'),
    }),
  ]);
  expect(await database.interactions.toArray()).toEqual([interaction]);
  expect(await database.spheres.toArray()).toEqual([sphere]);
});

test('an import that is called off half-way leaves the database as it was', async () => {
  const database = await openFresh();
  const control = new AbortController();
  const run = { today, signal: control.signal, onProgress: () => control.abort() };
  expect(await importContacts(database, makeBatch({ added: people(2500) }), run)).toEqual({
    ok: false,
    failure: { kind: 'cancelled' },
  });
  expect(await database.contacts.count()).toBe(0);
});

test('a sphere that lies in the trash stays there when a file brings it, and the file has one of its own', async () => {
  const database = await openFresh();
  const thrownAway = makeSphere({ id: 'sea', name: 'Sailing', deletedAt: '2026-03-01T12:00:00.000Z' });
  await database.spheres.add(thrownAway);
  const imported = { displayName: 'Bo', matchKeys: [], row: 1, sphereIds: ['sea'] };
  const batch = makeBatch({ added: [imported], spheres: [makeSphere({ id: 'sea', name: 'Sailing' })] });
  await importContacts(database, batch, { today });
  await importContacts(database, { ...batch, added: [] }, { today });
  const spheres = await database.spheres.toArray();
  expect(spheres.find(({ id }) => id === 'sea')).toEqual(thrownAway);
  const own = spheres.filter(({ id }) => id !== 'sea');
  expect(own).toMatchObject([{ name: 'Sailing' }]);
  expect(own[0]).not.toHaveProperty('deletedAt');
  expect(await database.contacts.toArray()).toMatchObject([{ sphereIds: own.map(({ id }) => id) }]);
});

test('spheres named in the file are found by name, however written, or made', async () => {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'work', name: 'Arbejde' }));
  const added = [{ displayName: 'Bo', matchKeys: [], row: 1, sphereNames: ['ARBEJDE', 'Kor'] }];
  await importContacts(database, makeBatch({ added }), { today });
  const spheres = await database.spheres.toArray();
  const [contact] = await database.contacts.toArray();
  expect(spheres.map((sphere) => sphere.name).toSorted()).toEqual(['Arbejde', 'Kor']);
  expect(contact?.sphereIds).toContain('work');
  expect(contact?.sphereIds).toHaveLength(2);
});

test('a row copied in a spreadsheet, its id with it, comes in as someone of their own', async () => {
  const database = await openFresh();
  const own = { id: 'bo', createdAt: 'then', updatedAt: 'then', rev: 3 };
  const added = ['Bo', 'Ida'].map((displayName, row) => ({ displayName, matchKeys: [], row, own }));
  const call = makeInteraction({ id: 'call', contactIds: ['bo'] });
  const done = await importContacts(database, makeBatch({ added, interactions: [call, call] }), { today });
  expect(done).toMatchObject({ ok: true, value: { added: 2, interactions: 1 } });
  expect(await database.contacts.get('bo')).toMatchObject({ displayName: 'Bo', lastFullOn: call.day });
  expect(await database.contacts.count()).toBe(2);
});

test('someone told of by two rows, whom the file met too, keeps all that the rows add', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'helle', tie: 'strong' }));
  const matched = [
    { id: 'helle', fileId: 'one', changes: () => ({ jobTitle: 'Nurse' }) },
    { id: 'helle', fileId: 'two', changes: () => ({}) },
  ];
  const call = makeInteraction({ contactIds: ['two'] });
  await importContacts(database, makeBatch({ matched, interactions: [call] }), { today });
  expect(await database.contacts.get('helle')).toMatchObject({ jobTitle: 'Nurse', lastFullOn: call.day });
});
