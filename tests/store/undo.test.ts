import { afterEach, expect, test, vi } from 'vitest';
import * as fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import { dueRhythmOf } from '../../src/domain/decision.ts';
import type { Saved } from '../../src/domain/record.ts';
import { historyOf } from '../../src/domain/target.ts';
import {
  contactById,
  createContact,
  restContact,
  saveContact,
  snoozeContact,
  trashContact,
  wakeContact,
} from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { rulesOf } from '../../src/store/due-days.ts';
import { interactionsOf } from '../../src/store/interactions-of.ts';
import { deleteInteraction, editInteraction, logInteraction } from '../../src/store/interactions.ts';
import { restoreThings } from '../../src/store/restore.ts';
import { changeDefaultRhythm, startAfresh } from '../../src/store/rhythms.ts';
import { removeSphere, saveSphere } from '../../src/store/spheres.ts';
import { forgetOldUndos, undo } from '../../src/store/undo.ts';
import { makeContact, makeInteraction, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');
const people = ['ada', 'bo', 'cilla'] as const;

afterEach(() => {
  vi.useRealTimers();
});

async function seeded(): Promise<Database> {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'work', rhythms: { weak: { every: 2, unit: 'month' } } }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', tie: 'strong', rhythmSince: today, dueOn: calendarDate('2026-06-08') }),
    makeContact({ id: 'bo', tie: 'weak', sphereIds: ['work'], rhythmSince: today, dueOn: calendarDate('2026-05-08') }),
    makeContact({ id: 'cilla' }),
  ]);
  return database;
}

/** Everything that was saved, the bookkeeping of undo aside. */
async function everything(database: Database) {
  const tables = database.tables.filter((table) => table.name !== 'undos');
  const rows = await Promise.all(tables.map((table) => table.orderBy(':id').toArray()));
  return Object.fromEntries(tables.map((table, index) => [table.name, rows[index]]));
}

type Act = (database: Database) => Promise<string | undefined>;

const someone = fc.constantFrom(...people);
const someDay = fc.integer({ min: -900, max: 0 }).map((back): CalendarDate => addDays(today, back));
const someSpan = fc.record({ every: fc.integer({ min: 1, max: 6 }), unit: fc.constantFrom('week', 'month', 'year') });

const logging = fc
  .record({
    contactIds: fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
    day: someDay,
    depth: fc.constantFrom('full', 'light'),
    initiator: fc.constantFrom('me', 'them', 'both'),
    answered: fc.constantFrom('yes', 'no', 'open', undefined),
  })
  .map(({ answered, ...rest }): Act => async (database) => {
    const { id: _, createdAt: __, updatedAt: ___, rev: ____, ...draft } = makeInteraction(rest);
    return (await logInteraction(database, { ...draft, ...(answered && { answered }) }, today)).undoId;
  });

async function saving(database: Database, id: string, changes: Parameters<typeof saveContact>[1]['changes']) {
  const since = await contactById(database, id);
  if (since === undefined) return undefined;
  const saved = await saveContact(database, { since, changes }, today);
  return saved.ok ? saved.value.undoId : undefined;
}

const anAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: logging },
  fc.tuple(fc.nat(), someDay).map(([pick, day]): Act => async (database) => {
    const rows = await database.interactions.toArray();
    const row = rows[pick % Math.max(1, rows.length)];
    return row && editInteraction(database, { id: row.id, changes: { day, answered: undefined } }, today);
  }),
  fc.nat().map((pick): Act => async (database) => {
    const rows = await database.interactions.toArray();
    const row = rows[pick % Math.max(1, rows.length)];
    return row && deleteInteraction(database, row.id, today);
  }),
  someone.map(
    (id): Act =>
      (database) =>
        restContact(database, id, today),
  ),
  someone.map(
    (id): Act =>
      (database) =>
        wakeContact(database, id, today),
  ),
  someone.map(
    (id): Act =>
      (database) =>
        trashContact(database, id, today),
  ),
  fc.tuple(someone, fc.integer({ min: 1, max: 90 })).map(
    ([id, days]): Act =>
      (database) =>
        snoozeContact(database, { id, until: addDays(today, days) }, today),
  ),
  fc.tuple(someone, someSpan).map(
    ([id, rhythm]): Act =>
      (database) =>
        saving(database, id, { rhythm }),
  ),
  fc.tuple(someone, fc.constantFrom('strong', 'weak', undefined)).map(
    ([id, tie]): Act =>
      (database) =>
        saving(database, id, { tie }),
  ),
  fc.tuple(someone, fc.boolean()).map(
    ([id, isIn]): Act =>
      (database) =>
        saving(database, id, { sphereIds: isIn ? ['work'] : [] }),
  ),
  someSpan.map(
    (weak): Act =>
      (database) =>
        saveSphere(database, { id: 'work', changes: { rhythms: { weak } } }, today),
  ),
  fc.constant<Act>((database) => saveSphere(database, { id: 'work', changes: { private: true, rhythms: {} } }, today)),
  fc.constant<Act>((database) => removeSphere(database, 'work', today)),
  fc.constantFrom('contacts', 'interactions', 'spheres').map((table): Act => async (database) => {
    const ids = await database.table<Saved, string>(table).where('deletedAt').above('').primaryKeys();
    const things = ids.map((id) => ({ table, id }) as const);
    return restoreThings(database, things, today);
  }),
  fc.tuple(fc.constantFrom('strong', 'weak'), someSpan).map(
    ([tie, every]): Act =>
      (database) =>
        changeDefaultRhythm(database, { tie, every }, today),
  ),
  fc.constant<Act>((database) => startAfresh(database, today)),
);

async function expectInStep(database: Database) {
  const rules = await rulesOf(database, today);
  for (const contact of await database.contacts.toArray()) {
    const { lastFullOn, lastLightOn, lastTriedOn, triesSince } = contact;
    const kept = JSON.parse(JSON.stringify({ lastFullOn, lastLightOn, lastTriedOn, triesSince })) as unknown;
    expect({ id: contact.id, ...(kept as object) }).toEqual({
      id: contact.id,
      ...historyOf(await interactionsOf(database, contact.id)),
    });
    expect([contact.id, contact.dueOn !== undefined]).toEqual([contact.id, dueRhythmOf(contact, rules) !== undefined]);
  }
}

test('after any sequence of acts the kept fields equal a recomputation, and undoing them all leads back to the start', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 12 }), async (acts) => {
      const database = await seeded();
      const start = await everything(database);
      const undoIds: string[] = [];
      for (const act of acts) {
        const undoId = await act(database);
        if (undoId !== undefined) undoIds.push(undoId);
        await expectInStep(database);
      }
      for (const undoId of undoIds.toReversed()) {
        await undo(database, undoId, today);
        await expectInStep(database);
      }
      expect(await everything(database)).toEqual(start);
      await database.delete();
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('undoing out of order leaves rows that moved on, and still keeps the history in step', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anAct, { minLength: 2, maxLength: 8 }), fc.nat(), async (acts, pick) => {
      const database = await seeded();
      const undoIds: string[] = [];
      for (const act of acts) {
        const undoId = await act(database);
        if (undoId !== undefined) undoIds.push(undoId);
      }
      const chosen = undoIds[pick % Math.max(1, undoIds.length)];
      if (chosen !== undefined) await undo(database, chosen, today);
      await expectInStep(database);
      expect(chosen === undefined ? undefined : await database.undos.get(chosen)).toBeUndefined();
      await database.delete();
    }),
    { numRuns: 150 },
  );
}, 120_000);

test('a contact that was written on after its making stays when the making is undone', async () => {
  const database = await seeded();
  const id = await createContact(database, { displayName: 'Dorte' }, { today });
  const [making] = (await database.undos.toArray()).slice(-1);
  const since = await contactById(database, id);
  if (since === undefined || making === undefined) throw new Error('not made');
  await saveContact(database, { since, changes: { notes: 'Sails.' } }, today);
  expect(await undo(database, making.id, today)).toEqual({ restored: 0, left: 1 });
  expect(await contactById(database, id)).toMatchObject({ notes: 'Sails.' });
});

test('an undo can be done once', async () => {
  const database = await seeded();
  const undoId = await restContact(database, 'ada', today);
  expect(await undo(database, undoId, today)).toEqual({ restored: 1, left: 0 });
  expect(await undo(database, undoId, today)).toEqual({ restored: 0, left: 0 });
});

test('what undoing needs is forgotten after a day, and not before', async () => {
  const database = await seeded();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-08T12:00:00Z') });
  await restContact(database, 'ada', today);
  vi.setSystemTime(new Date('2026-03-08T13:00:00Z'));
  const later = await restContact(database, 'bo', today);
  vi.setSystemTime(new Date('2026-03-09T12:30:00Z'));
  await forgetOldUndos(database);
  expect(await database.undos.toCollection().primaryKeys()).toEqual([later]);
});

test('whoever came under a sphere while it was gone is planned by it again when its removal is undone', async () => {
  const database = await seeded();
  await saveSphere(database, { id: 'work', changes: { private: true, rhythms: {} } }, today);
  await saving(database, 'cilla', { sphereIds: ['work'] });
  const removal = await removeSphere(database, 'work', today);
  await saving(database, 'cilla', { tie: 'weak' });
  expect(await contactById(database, 'cilla')).toHaveProperty('dueOn');
  await undo(database, removal, today);
  expect(await contactById(database, 'cilla')).not.toHaveProperty('dueOn');
  await expectInStep(database);
});
