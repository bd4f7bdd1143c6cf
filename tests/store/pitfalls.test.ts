import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Pitfall } from '../../src/domain/pitfall.ts';
import { noticePitfalls, pitfallsNow, wavePitfallAway } from '../../src/store/pitfalls.ts';
import { undo } from '../../src/store/undo.ts';
import {
  makeContact,
  makeExchange,
  makeInteraction,
  makeMeeting,
  makeNetwork,
  makeSphere,
  SUNDAY,
} from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const WORK = makeSphere({ id: 'work', name: 'Work' });
const FAMILY = makeSphere({ id: 'family', name: 'Family', private: true });

async function openWithSpheres() {
  const database = await openFresh();
  await database.spheres.clear();
  await database.spheres.bulkAdd([WORK, FAMILY]);
  return database;
}

function thin(days: readonly number[]) {
  return days.map((day) =>
    makeMeeting({ networkId: 'choir', day: addDays(SUNDAY, -day), attended: true, minutes: 150 }),
  );
}

function asked(id: string, contactId: string, day = SUNDAY) {
  return { id, createdAt: '', updatedAt: '', rev: 1, askId: 'ask', contactId, day };
}

test('where nothing is, nothing is noticed', async () => {
  expect(await noticePitfalls(await openFresh(), SUNDAY)).toEqual([]);
});

test('a network that costs much and gives little, until it is closed or looked back on', async () => {
  const database = await openWithSpheres();
  await database.networks.add(makeNetwork({ id: 'choir', name: 'Choir' }));
  await database.meetings.bulkAdd(thin([10, 40, 70]));
  const noticed = await noticePitfalls(database, SUNDAY);
  expect(noticed).toEqual([{ code: 'time-thief', networkId: 'choir' }]);
  expect((await pitfallsNow(database, noticed, SUNDAY))[0]?.network?.name).toBe('Choir');
  await database.networks.update('choir', { closedOn: SUNDAY });
  expect(await pitfallsNow(database, noticed, SUNDAY)).toEqual([]);
  await database.networks.update('choir', { closedOn: undefined });
  await database.reviews.add({ ...thin([0])[0], id: 'review', networkId: 'choir', day: SUNDAY, answers: {} } as never);
  expect(await noticePitfalls(database, SUNDAY)).toEqual([]);
});

test('only ever asking, from the ledger and from what was asked; family is nobody’s business', async () => {
  const database = await openWithSpheres();
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', displayName: 'Helle', sphereIds: ['work'] }),
    makeContact({ id: 'mother', sphereIds: ['family'] }),
  ]);
  await database.requests.bulkAdd([
    asked('r1', 'helle'),
    asked('r2', 'helle'),
    asked('r3', 'helle'),
    asked('r4', 'mother'),
    asked('r5', 'mother'),
    asked('r6', 'helle', addDays(SUNDAY, -400)),
  ]);
  await database.exchanges.add(makeExchange({ contactId: 'helle', direction: 'received', networkId: 'none' }));
  expect(await noticePitfalls(database, SUNDAY)).toEqual([]);
  const answer = { table: 'requests', id: 'r1' };
  await database.exchanges.bulkAdd([
    makeExchange({ contactId: 'helle', direction: 'received', source: answer }),
    makeExchange({ networkId: 'choir', direction: 'received' }),
  ]);
  expect(await noticePitfalls(database, SUNDAY)).toEqual([]);
  await database.exchanges.add(makeExchange({ contactId: 'helle', direction: 'received' }));
  const noticed = await noticePitfalls(database, SUNDAY);
  expect(noticed).toEqual([{ code: 'only-asking', contactId: 'helle' }]);
  expect((await pitfallsNow(database, noticed, SUNDAY))[0]?.contacts[0]?.displayName).toBe('Helle');
});

test('signs that stayed open for long; who has gone since is not named', async () => {
  const database = await openWithSpheres();
  const ids = ['a', 'b', 'c'];
  const day = addDays(SUNDAY, -80);
  await database.contacts.bulkAdd(ids.map((id) => makeContact({ id, tie: 'weak', lastFullOn: day })));
  await database.interactions.bulkAdd(
    ids.map((id) => makeInteraction({ contactIds: [id], day, answered: 'open', openSince: day })),
  );
  const noticed = await noticePitfalls(database, SUNDAY);
  expect(noticed).toEqual([{ code: 'unanswered', contactIds: ids }]);
  await database.contacts.update('a', { deletedAt: '2026-03-01T12:00:00.000Z' });
  const [now] = await pitfallsNow(database, noticed, SUNDAY);
  expect(now?.contacts.map(({ id }) => id)).toEqual(['b', 'c']);
  await database.contacts.bulkUpdate(ids.map((key) => ({ key, changes: { deletedAt: '2026-03-01T12:00:00.000Z' } })));
  expect(await pitfallsNow(database, noticed, SUNDAY)).toEqual([]);
});

test('those closest to one all from one sphere, which is named; never a private one', async () => {
  const database = await openWithSpheres();
  const close = Array.from({ length: 8 }, (_, place) =>
    makeContact({ id: `c${place}`, tie: 'strong', sphereIds: ['family', 'work'] }),
  );
  await database.contacts.bulkAdd(close);
  const noticed = await noticePitfalls(database, SUNDAY);
  expect(noticed).toEqual([{ code: 'too-alike', part: 'sphere', value: 'work' }]);
  expect((await pitfallsNow(database, noticed, SUNDAY))[0]).toMatchObject({ contacts: [], sphere: { name: 'Work' } });
  await database.spheres.delete('work');
  expect(await pitfallsNow(database, noticed, SUNDAY)).toEqual([]);
});

test('what was waved away stays away for ninety days, and comes back when that is undone', async () => {
  const database = await openWithSpheres();
  const noticed: readonly Pitfall[] = [{ code: 'only-asking' }];
  const undoId = await wavePitfallAway(database, 'only-asking', SUNDAY);
  expect(await pitfallsNow(database, noticed, addDays(SUNDAY, 89))).toEqual([]);
  expect(await pitfallsNow(database, noticed, addDays(SUNDAY, 90))).toHaveLength(1);
  await undo(database, undoId, SUNDAY);
  expect(await pitfallsNow(database, noticed, SUNDAY)).toHaveLength(1);
});
