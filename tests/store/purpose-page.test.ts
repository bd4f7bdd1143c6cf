import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { purposePage } from '../../src/store/purpose-page.ts';
import { makeContact, makeInteraction, makeMeeting, makeNetwork, makePurpose, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const trashed = { deletedAt: '2026-03-08T12:00:00.000Z' };

async function withPurpose() {
  const database = await openFresh();
  await database.purposes.add(makePurpose({ id: 'job' }));
  return database;
}

test('a purpose that nobody serves says so', async () => {
  const database = await withPurpose();
  expect(await purposePage(database, 'job', SUNDAY)).toMatchObject({
    contacts: [],
    networks: [],
    asks: [],
    thin: 'nobody',
  });
});

test('there is no page of one that is not here, or lies in the trash', async () => {
  const database = await withPurpose();
  await database.purposes.update('job', trashed);
  expect(await purposePage(database, 'job', SUNDAY)).toBeUndefined();
  expect(await purposePage(database, 'nothing', SUNDAY)).toBeUndefined();
});

test('it holds who and what serves it, and what came of it in the past year', async () => {
  const database = await withPurpose();
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', tie: 'weak', purposeIds: ['job'], lastFullOn: addDays(SUNDAY, -9) }),
    makeContact({ id: 'bo', tie: 'strong', purposeIds: ['job'], lastFullOn: SUNDAY }),
    makeContact({ id: 'remembered', purposeIds: ['job'], standing: 'remembered' }),
    makeContact({ id: 'gone', purposeIds: ['job'], ...trashed }),
    makeContact({ id: 'carl' }),
  ]);
  await database.networks.bulkAdd([
    makeNetwork({ id: 'circle', name: 'Study circle', purposeIds: ['job'] }),
    makeNetwork({ id: 'board', name: 'Board', purposeIds: ['job'] }),
    makeNetwork({ id: 'closed', purposeIds: ['job'], closedOn: SUNDAY }),
  ]);
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: ['helle', 'bo'], outcomes: ['opportunity'], minutes: 45 }),
    makeInteraction({ contactIds: ['carl'], networkId: 'circle', outcomes: ['knowledge'] }),
    makeInteraction({ contactIds: ['helle'], outcomes: ['support'], day: addDays(SUNDAY, -400) }),
  ]);
  await database.meetings.bulkAdd([
    makeMeeting({ networkId: 'circle', day: addDays(SUNDAY, -3), attended: true, outcomes: ['inspiration'] }),
    makeMeeting({ networkId: 'circle', day: addDays(SUNDAY, -400), attended: true, outcomes: ['support'] }),
  ]);
  const ask = {
    ...makePurpose(),
    what: 'Who knows the council?',
    topics: [],
    purposeId: 'job',
    status: 'open' as const,
  };
  await database.asks.bulkAdd([
    { ...ask, id: 'ask-1' },
    { ...ask, id: 'ask-2' },
    { ...ask, id: 'ask-3', ...trashed },
  ]);
  const page = await purposePage(database, 'job', SUNDAY);
  expect(page?.contacts.map(({ id }) => id)).toEqual(['bo', 'helle']);
  expect(page?.networks.map(({ name }) => name)).toEqual(['Board', 'Study circle']);
  expect(page?.asks.map(({ id }) => id)).toEqual(['ask-2', 'ask-1']);
  expect(page?.came).toMatchObject({ encounters: 3, minutes: 45 });
  expect(page?.came?.outcomes.map(({ outcome }) => outcome).toSorted()).toEqual([
    'inspiration',
    'knowledge',
    'opportunity',
  ]);
  expect(page).not.toHaveProperty('thin');
});

test('a network that met lately keeps it from being quiet', async () => {
  const database = await withPurpose();
  await database.networks.add(makeNetwork({ id: 'circle', purposeIds: ['job'] }));
  expect(await purposePage(database, 'job', SUNDAY)).toMatchObject({ thin: 'quiet' });
  await database.meetings.add(makeMeeting({ networkId: 'circle', day: addDays(SUNDAY, -3), attended: true }));
  expect(await purposePage(database, 'job', SUNDAY)).not.toHaveProperty('thin');
});
