import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, weekdayOnOrBefore } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { batchToJoin } from '../../src/domain/sorting.ts';
import { createContact, saveContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { logInteraction } from '../../src/store/interactions.ts';
import {
  countUnsorted,
  putOffSorting,
  sortContact,
  unsortContact,
  unsortedContacts,
  type SortedAs,
} from '../../src/store/sorting.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeInteraction, makeSettings, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');
const BUSY_MACHINE_MS = 120_000;
const WEAK: SortedAs = { tie: 'weak' };
const STRONG: SortedAs = { tie: 'strong' };

async function withUnsorted(count: number): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd(
    Array.from({ length: count }, (_, index) =>
      makeContact({ id: idOf(index), displayName: `Person ${index}`, givenName: 'Person' }),
    ),
  );
  return database;
}

function idOf(index: number): string {
  return `person-${String(index).padStart(3, '0')}`;
}

/** Sorts one after another, as the screen does; answers the ids for undoing. */
async function sortAll(database: Database, all: readonly (readonly [id: string, as: SortedAs])[]) {
  const batch: string[] = [];
  const undoIds: string[] = [];
  for (const [id, as] of all) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after another is what is tried here
    undoIds.push(await sortContact(database, { id, as, batch: batchToJoin(batch) }, today));
    if (as !== 'rest') batch.push(id);
  }
  return undoIds;
}

async function weekLoads(database: Database): Promise<ReadonlyMap<string, number>> {
  const loads = new Map<string, number>();
  for (const { dueOn } of await database.contacts.toArray()) {
    if (dueOn === undefined) continue;
    const week = weekdayOnOrBefore(dueOn, 7);
    loads.set(week, (loads.get(week) ?? 0) + 1);
  }
  return loads;
}

describe('who is unsorted', () => {
  test('only those of whom nobody has said anything, the likeliest first', async () => {
    const database = await openFresh();
    await database.contacts.bulkAdd([
      makeContact({ id: 'number', displayName: '70 10 20 30' }),
      makeContact({ id: 'plain', displayName: 'Bo' }),
      makeContact({ id: 'known', displayName: 'Helle', birthday: { month: 3, day: 13 } }),
      makeContact({ id: 'sorted', tie: 'weak' }),
      makeContact({ id: 'resting', restingSince: today }),
      makeContact({ id: 'remembered', standing: 'remembered' }),
      makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }),
    ]);
    expect((await unsortedContacts(database, 10)).map(({ id }) => id)).toEqual(['known', 'plain', 'number']);
    expect((await unsortedContacts(database, 2)).map(({ id }) => id)).toEqual(['known', 'plain']);
    expect(await countUnsorted(database, 10)).toBe(3);
    expect(await countUnsorted(database, 2)).toBe(2);
  });

  test('those further on than one reading are counted too', async () => {
    const database = await openFresh();
    await database.contacts.bulkAdd([
      ...Array.from({ length: 1200 }, (_, index) => makeContact({ id: `a-${index}`, tie: 'weak' })),
      makeContact({ id: 'z' }),
    ]);
    expect(await countUnsorted(database, 10)).toBe(1);
  });

  test('someone put off is asked about after everybody else, until that is undone', async () => {
    const database = await withUnsorted(3);
    const undoId = await putOffSorting(database, idOf(0));
    await putOffSorting(database, idOf(0));
    expect(await database.dismissals.count()).toBe(1);
    expect((await unsortedContacts(database, 3)).map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(0)]);
    await undo(database, undoId, today);
    expect((await unsortedContacts(database, 3)).map(({ id }) => id)).toEqual([idOf(0), idOf(1), idOf(2)]);
  });
});

describe('sorting one', () => {
  test('gives tie, spheres and answers, and a due day', async () => {
    const database = await withUnsorted(1);
    await database.spheres.add(makeSphere({ id: 'work' }));
    const tieAnswers = { acquaintance: 3, availability: 2, confidentiality: 1, support: 1 } as const;
    await sortContact(
      database,
      { id: idOf(0), as: { tie: 'strong', sphereIds: ['work'], tieAnswers }, batch: [] },
      today,
    );
    expect(await database.contacts.get(idOf(0))).toMatchObject({
      tie: 'strong',
      sphereIds: ['work'],
      tieAnswers,
      rhythmSince: today,
      dueOn: calendarDate('2026-06-08'),
    });
  });

  test('at rest: no tie, no day, and never asked about again', async () => {
    const database = await withUnsorted(2);
    await sortContact(database, { id: idOf(0), as: 'rest', batch: [] }, today);
    const resting = await database.contacts.get(idOf(0));
    expect(resting).toMatchObject({ restingSince: today });
    expect(resting).not.toHaveProperty('tie');
    expect(resting).not.toHaveProperty('dueOn');
    expect((await unsortedContacts(database, 10)).map(({ id }) => id)).toEqual([idOf(1)]);
  });

  test('what another tab said meanwhile stands', async () => {
    const database = await withUnsorted(1);
    await sortContact(database, { id: idOf(0), as: STRONG, batch: [] }, today);
    await sortContact(database, { id: idOf(0), as: 'rest', batch: [] }, today);
    expect(await database.contacts.get(idOf(0))).toMatchObject({ tie: 'strong' });
    expect(await database.contacts.get(idOf(0))).not.toHaveProperty('restingSince');
  });

  test('someone in the trash is left there', async () => {
    const database = await openFresh();
    await database.contacts.add(makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }));
    await sortContact(database, { id: 'gone', as: WEAK, batch: [] }, today);
    expect(await database.contacts.get('gone')).not.toHaveProperty('tie');
  });
});

describe('sorting many in one evening', () => {
  test.each<[string, (index: number) => SortedAs, number]>([
    ['loose', () => WEAK, 3],
    ['close', () => STRONG, 5],
    ['close and loose in turn', (index) => (index % 5 === 0 ? STRONG : WEAK), 5],
  ])(
    'a hundred %s: spread over the weeks to come, none above capacity',
    async (_, asOf, most) => {
      const database = await withUnsorted(100);
      await database.settings.put(makeSettings({ capacity: 5 }));
      await sortAll(
        database,
        Array.from({ length: 100 }, (__, index) => [idOf(index), asOf(index)] as const),
      );
      const counts = [...(await weekLoads(database)).values()];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
      expect(Math.max(...counts)).toBeLessThanOrEqual(most);
    },
    BUSY_MACHINE_MS,
  );

  test(
    'those who were there before keep their days, and their weeks are not filled over',
    async () => {
      const database = await withUnsorted(30);
      const taken = Array.from({ length: 20 }, (_, index) =>
        makeContact({ id: `there-${index}`, tie: 'weak', rhythmSince: today, dueOn: addDays(today, (index % 4) * 7) }),
      );
      await database.contacts.bulkAdd(taken);
      await sortAll(
        database,
        Array.from({ length: 30 }, (_, index) => [idOf(index), STRONG] as const),
      );
      expect(Math.max(...(await weekLoads(database)).values())).toBe(5);
      for (const { id, dueOn } of taken) {
        // oxlint-disable-next-line eslint/no-await-in-loop -- a few rows
        expect(await database.contacts.get(id)).toMatchObject({ dueOn });
      }
    },
    BUSY_MACHINE_MS,
  );

  test('close ones, and those with a birthday or a note, come first', async () => {
    const database = await openFresh();
    await database.contacts.bulkAdd([
      makeContact({ id: 'plain' }),
      makeContact({ id: 'noted', notes: 'Sings' }),
      makeContact({ id: 'close' }),
    ]);
    await database.settings.put(
      makeSettings({ defaultRhythms: { strong: { every: 1, unit: 'year' }, weak: { every: 1, unit: 'year' } } }),
    );
    await sortAll(database, [
      ['plain', WEAK],
      ['noted', WEAK],
      ['close', STRONG],
    ]);
    const byDay = (await database.contacts.orderBy('dueOn').toArray()).map(({ id }) => id);
    expect(byDay).toEqual(['close', 'noted', 'plain']);
  });

  test('a contact with a history keeps the target that follows from it', async () => {
    const database = await withUnsorted(3);
    const {
      id: _,
      createdAt: __,
      updatedAt: ___,
      rev: ____,
      ...draft
    } = makeInteraction({
      contactIds: [idOf(1)],
      day: addDays(today, -30),
    });
    await logInteraction(database, draft, today);
    await sortAll(database, [
      [idOf(0), STRONG],
      [idOf(1), STRONG],
      [idOf(2), STRONG],
    ]);
    expect(await database.contacts.get(idOf(1))).toMatchObject({ dueOn: calendarDate('2026-05-06') });
  });
});

describe('taking it back', () => {
  test('of the last one, everything is as it was before', async () => {
    const database = await withUnsorted(3);
    await sortAll(database, [
      [idOf(0), WEAK],
      [idOf(1), STRONG],
    ]);
    const before = await database.contacts.toArray();
    const contact = contactIn(before, idOf(2));
    const undoId = await sortContact(database, { id: idOf(2), as: WEAK, batch: [idOf(0), idOf(1)] }, today);
    await unsortContact(database, { contact, as: WEAK, undoId }, today);
    expect(await database.contacts.toArray()).toEqual(before);
  });

  test('of one said otherwise meanwhile, what was said later stays', async () => {
    const database = await withUnsorted(2);
    const contact = contactIn(await database.contacts.toArray(), idOf(0));
    const undoId = await sortContact(database, { id: idOf(0), as: WEAK, batch: [] }, today);
    await sortContact(database, { id: idOf(1), as: WEAK, batch: [idOf(0)] }, today);
    const since = contactIn(await database.contacts.toArray(), idOf(0));
    await saveContact(database, { since, changes: { tie: 'strong' } }, today);
    await unsortContact(database, { contact, as: WEAK, undoId }, today);
    expect(await database.contacts.get(idOf(0))).toMatchObject({ tie: 'strong', rhythmSince: today });
  });

  test('a note written meanwhile stays', async () => {
    const database = await withUnsorted(1);
    const contact = contactIn(await database.contacts.toArray(), idOf(0));
    const undoId = await sortContact(database, { id: idOf(0), as: 'rest', batch: [] }, today);
    const since = contactIn(await database.contacts.toArray(), idOf(0));
    await saveContact(database, { since, changes: { notes: 'Sings' } }, today);
    await unsortContact(database, { contact, as: 'rest', undoId }, today);
    const after = await database.contacts.get(idOf(0));
    expect(after).toMatchObject({ notes: 'Sings' });
    expect(after).not.toHaveProperty('restingSince');
  });

  test(
    'in any order at all, everyone is unsorted again, and the others keep what was said of them',
    async () => {
      const act = fc.record({
        as: fc.constantFrom<SortedAs>(WEAK, STRONG, 'rest', { tie: 'weak', sphereIds: ['work'] }),
        rank: fc.nat(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
          const database = await withUnsorted(acts.length);
          await database.spheres.add(makeSphere({ id: 'work' }));
          await createContact(database, { displayName: 'Bo', tie: 'weak' }, { today });
          const before = await database.contacts.toArray();
          const said = acts.map(({ as, rank }, index) => ({ id: idOf(index), as, rank }));
          const undoIds = await sortAll(
            database,
            said.map(({ id, as }) => [id, as] as const),
          );
          const sorted = said.map((one, index) => ({ ...one, undoId: undoIds[index] ?? '' }));
          const left = new Map<string, SortedAs>(said.map(({ id, as }) => [id, as]));
          for (const { id, as, undoId } of sorted.toSorted((one, other) => one.rank - other.rank)) {
            left.delete(id);
            // oxlint-disable-next-line eslint/no-await-in-loop -- one after another is what is tried here
            await unsortContact(database, { contact: contactIn(before, id), as, undoId }, today);
            // oxlint-disable-next-line eslint/no-await-in-loop -- as above
            const rows = await database.contacts.bulkGet(said.map((one) => one.id));
            expect(rows.map(saidOf)).toEqual(said.map((one) => left.get(one.id)));
          }
          expect((await database.contacts.toArray()).map(unstamped)).toEqual(before.map(unstamped));
        }),
        { numRuns: 60 },
      );
    },
    BUSY_MACHINE_MS,
  );
});

function contactIn(contacts: readonly Contact[], id: string): Contact {
  const found = contacts.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is missing`);
  return found;
}

/** What a row says of its contact, and that it has a due day when and only when it should. */
function saidOf(contact: Contact | undefined): SortedAs | undefined {
  expect(contact?.dueOn !== undefined).toBe(contact?.tie !== undefined);
  if (contact?.restingSince !== undefined) return 'rest';
  if (contact?.tie === undefined) return undefined;
  return contact.sphereIds.length === 0 ? { tie: contact.tie } : { tie: contact.tie, sphereIds: contact.sphereIds };
}

function unstamped(contact: Contact): Contact {
  return { ...contact, updatedAt: '', rev: 0 };
}
