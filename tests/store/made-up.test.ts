/** Made-up people come with a whole life, and go without a trace. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { MadeUpPerson } from '../../src/domain/made-up.ts';
import { createContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { nameFirstPeople } from '../../src/store/first-people.ts';
import { logInteraction } from '../../src/store/interactions.ts';
import { bringMadeUp, hasMadeUp, letMadeUpGo } from '../../src/store/made-up.ts';
import { layOut } from '../../src/store/opening.ts';
import { ensurePlan } from '../../src/store/plans.ts';
import { newRow } from '../../src/store/rows.ts';
import { settingsOf } from '../../src/store/settings.ts';
import { undo } from '../../src/store/undo.ts';
import { weekOf } from '../../src/store/week.ts';
import { en } from '../../src/i18n/en.ts';
import { makeInteraction, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const PEOPLE: readonly MadeUpPerson[] = [
  {
    name: 'Astrid Vang',
    sphere: 'work',
    tie: 'strong',
    dueIn: -3,
    birthday: { inDays: 4, turns: 40 },
    promise: { what: 'the book', inDays: 2 },
    about: { notes: 'Sails' },
    history: [
      { daysAgo: 100, channel: 'call' },
      { daysAgo: 6, channel: 'message', initiator: 'them', answered: 'open' },
    ],
  },
  { name: 'Bo Kjær', sphere: 'profession', tie: 'weak', dueIn: 40, about: {}, history: [] },
];

async function laidOut(): Promise<Database> {
  const database = await openFresh();
  await layOut(database, en.words.sphereName);
  return database;
}

/** Every row of every table, save settings and what undoing needs. */
async function allRows(database: Database): Promise<object> {
  const tables = database.tables.filter(({ name }) => name !== 'settings' && name !== 'undos');
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}

test('they come with history, birthday, promise and sphere, and the due days of their story', async () => {
  const database = await laidOut();
  await bringMadeUp(database, PEOPLE, SUNDAY);
  const [astrid, bo] = await database.contacts.orderBy('dueOn').toArray();
  expect(astrid).toMatchObject({
    displayName: 'Astrid Vang',
    givenName: 'Astrid',
    emails: [{ label: '', value: 'astrid.vang@example.com' }],
    birthday: { year: 1986, month: 3, day: 12 },
    dueOn: addDays(SUNDAY, -3),
    lastFullOn: addDays(SUNDAY, -6),
    madeUp: true,
  });
  const sphere = await database.spheres.get(astrid?.sphereIds[0] ?? '');
  expect(sphere?.name).toBe('Work');
  expect(bo?.dueOn).toBe(addDays(SUNDAY, 40));
  await ensurePlan(database, SUNDAY);
  const week = await weekOf(database, SUNDAY);
  expect(week?.people.map(({ item }) => item.reasons.map(({ code }) => code))).toEqual([
    ['promise', 'reply-owed', 'birthday', 'due'],
  ]);
  await bringMadeUp(database, PEOPLE, SUNDAY);
  expect(await database.contacts.count()).toBe(2);
});

test('they go without a trace, and the first run is offered again', async () => {
  const database = await laidOut();
  const before = await allRows(database);
  await nameFirstPeople(database, [], SUNDAY);
  await bringMadeUp(database, PEOPLE, SUNDAY);
  expect((await settingsOf(database)).firstRun?.endedOn).toBe(SUNDAY);
  await ensurePlan(database, SUNDAY);
  await letMadeUpGo(database);
  expect(await allRows(database)).toEqual(before);
  expect(await hasMadeUp(database)).toBe(false);
  expect((await settingsOf(database)).firstRun).toBeUndefined();
});

test('what one did with them goes along; what is about one’s own people too stays, without them', async () => {
  const database = await laidOut();
  await bringMadeUp(database, PEOPLE, SUNDAY);
  const [astrid, bo] = await database.contacts.orderBy('dueOn').toArray();
  const [made, other] = [astrid?.id ?? '', bo?.id ?? ''];
  const own = await createContact(database, { displayName: 'Helle', tie: 'weak' }, { today: SUNDAY });
  await ensurePlan(database, SUNDAY);
  const dinner = makeInteraction({ contactIds: [made, own] });
  await logInteraction(database, dinner, SUNDAY);
  await logInteraction(database, makeInteraction({ contactIds: [made, other] }), SUNDAY);
  await database.intentions.add(newRow({ contactId: made, act: 'call' }));
  await database.photos.add(newRow({ contactId: made, blob: new Blob(['x']), type: 'image/png' }));
  await database.exchanges.add(newRow({ contactId: made, day: SUNDAY, direction: 'given', kind: 'time' } as const));
  await database.forwards.add(newRow({ tipId: 'tip', contactId: made, day: SUNDAY, interactionId: 'i' }));
  await database.tips.add(
    newRow({ kind: 'book', title: 'On walking', topics: [], forMe: true, fromContactId: made } as const),
  );
  await database.introductions.add(newRow({ contactIds: [made, own], status: 'idea', asked: [] } as const));
  await database.networks.add(newRow({ name: 'Choir', purposeIds: [], memberIds: [made, own], checklist: {} }));
  await database.checkIns.add(
    newRow({ startsOn: SUNDAY, minutes: 5, step: 1, contactIds: [made, own], passedIds: [made] } as const),
  );
  const before = await allRows(database);

  const undoId = await letMadeUpGo(database);
  expect(await database.contacts.toCollection().primaryKeys()).toEqual([own]);
  expect((await database.interactions.toArray()).map(({ contactIds }) => contactIds)).toEqual([[own]]);
  expect((await database.contacts.get(own))?.lastFullOn).toBe(SUNDAY);
  expect((await database.checkIns.toArray())[0]).toMatchObject({ contactIds: [own], passedIds: [] });
  expect((await database.networks.toArray())[0]?.memberIds).toEqual([own]);
  expect((await database.tips.toArray())[0]?.fromContactId).toBeUndefined();
  const emptied = ['photos', 'promises', 'intentions', 'exchanges', 'forwards', 'introductions', 'plans'];
  const counts = await Promise.all(emptied.map((name) => database.table(name).count()));
  expect(counts).toEqual(emptied.map(() => 0));

  await undo(database, undoId, SUNDAY);
  expect(await allRows(database)).toEqual(before);
  expect(await hasMadeUp(database)).toBe(true);
});

test('whoever brings them back after naming someone of their own can let them go again', async () => {
  const database = await laidOut();
  await bringMadeUp(database, PEOPLE, SUNDAY);
  const undoId = await letMadeUpGo(database);
  await nameFirstPeople(database, [{ displayName: 'Helle' }], SUNDAY);
  await undo(database, undoId, SUNDAY);
  expect(await database.contacts.count()).toBe(3);
  expect(await hasMadeUp(database)).toBe(true);
  await letMadeUpGo(database);
  expect((await database.contacts.toArray()).map(({ displayName }) => displayName)).toEqual(['Helle']);
});

test('once each of them was deleted for good, none are here', async () => {
  const database = await laidOut();
  await bringMadeUp(database, PEOPLE, SUNDAY);
  await database.contacts.clear();
  expect(await hasMadeUp(database)).toBe(false);
});

test('undone after the week was planned anew, they are back, and the new plan stands', async () => {
  const database = await laidOut();
  await bringMadeUp(database, PEOPLE, SUNDAY);
  await ensurePlan(database, SUNDAY);
  const mine = { displayName: 'Helle', tie: 'strong', rhythm: { every: 10, unit: 'day' } } as const;
  await createContact(database, mine, { today: SUNDAY, last: { day: addDays(SUNDAY, -9), precision: 'day' } });
  const undoId = await letMadeUpGo(database);
  const plan = await ensurePlan(database, SUNDAY);
  expect(plan?.items).toHaveLength(1);
  await undo(database, undoId, SUNDAY);
  expect(await database.contacts.count()).toBe(3);
  expect(await database.plans.toArray()).toEqual([plan]);
});
