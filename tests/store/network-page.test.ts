/** What a network's page shows. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { networkPage } from '../../src/store/network-page.ts';
import { makeContact, makeMeeting, makeNetwork, makePurpose, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('a network with what it serves, its living members, its meetings, the next and the one nobody wrote of', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', level: 'board' }),
    makeContact({ id: 'bo', level: 'board' }),
    makeContact({ id: 'cy', level: 'board' }),
    makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  await database.purposes.bulkAdd([
    makePurpose({ id: 'later', kind: 'quality', rank: 2 }),
    makePurpose({ id: 'first', kind: 'inspiration', rank: 1 }),
    makePurpose({ id: 'other' }),
  ]);
  await database.networks.add(
    makeNetwork({
      id: 'choir',
      memberIds: ['ada', 'bo', 'gone', 'cy', 'never'],
      purposeIds: ['later', 'first'],
      rhythm: { every: 1, unit: 'week' },
      weekday: 2,
    }),
  );
  const last = makeMeeting({ networkId: 'choir', day: addDays(SUNDAY, -12), attended: true, outcomes: ['support'] });
  await database.meetings.add(last);
  const page = await networkPage(database, 'choir', SUNDAY);
  expect(page?.members.map(({ id }) => id)).toEqual(['ada', 'bo', 'cy']);
  expect(page?.purposes.map(({ id }) => id)).toEqual(['first', 'later']);
  expect(page?.meetings).toEqual([last]);
  expect(page).toMatchObject({
    next: { day: addDays(SUNDAY, 2) },
    unwritten: addDays(SUNDAY, -5),
    mix: { likeness: 'alike', advice: 'tunnel' },
    value: { attended: 1, outcomes: [{ outcome: 'support', count: 1 }] },
  });
});

test('one in the trash has none; a new one has neither a next meeting nor an earlier one', async () => {
  const database = await openFresh();
  await database.networks.bulkAdd([
    makeNetwork({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }),
    makeNetwork({ id: 'new' }),
  ]);
  expect(await networkPage(database, 'gone', SUNDAY)).toBeUndefined();
  const page = await networkPage(database, 'new', SUNDAY);
  expect(page).toMatchObject({ members: [], purposes: [], meetings: [] });
  expect(page).not.toHaveProperty('next');
  expect(page).not.toHaveProperty('unwritten');
});
