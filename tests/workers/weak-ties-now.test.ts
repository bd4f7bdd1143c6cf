import { expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { Purpose } from '../../src/domain/purpose.ts';
import { MatchMirror, WHO_CAN_HELP } from '../../src/workers/match-mirror.ts';
import { weakTiesFor } from '../../src/workers/weak-ties-now.ts';
import { makeContact, makePurpose, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const WISH = 'A job in sustainable building';

async function found(contacts: readonly Contact[], fields: Partial<Purpose> = {}) {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd(contacts);
  await database.purposes.add(makePurpose({ id: 'job', wish: WISH, ...fields }));
  const mirror = new MatchMirror(database, WHO_CAN_HELP);
  const ties = await weakTiesFor(database, mirror, 'job');
  return ties.map(({ contactId, words }) => [contactId, words.toSorted()]);
}

function knows(id: string, fields: Partial<Contact> = {}): Contact {
  return makeContact({ id, tie: 'weak', competences: ['sustainable building'], ...fields });
}

test('loose ties who are good at what is wished for are found, with the words that say so', async () => {
  expect(await found([knows('ann'), makeContact({ id: 'bo', tie: 'weak', competences: ['cooking'] })])).toEqual([
    ['ann', ['building', 'sustainable']],
  ]);
});

test('those who are close, however well they fit, make room for loose ties', async () => {
  const close = Array.from({ length: 8 }, (_, place) =>
    knows(`close ${place}`, { tie: 'strong', offers: ['a job in sustainable building'] }),
  );
  const ties = await found([...close, makeContact({ id: 'ann', tie: 'weak', competences: ['bæredygtigt byggeri'] })]);
  expect(ties.map(([id]) => id)).toEqual(['ann']);
});

test('nobody who is private, at a distance, resting or serves it already; and no more than five', async () => {
  const ties = await found([
    knows('family', { sphereIds: ['family'] }),
    knows('client', { distance: true }),
    knows('resting', { restingSince: SUNDAY }),
    knows('serving', { purposeIds: ['job'] }),
    knows('never', { standing: 'never' }),
    ...Array.from({ length: 7 }, (_, place) => knows(`loose ${place}`)),
  ]);
  expect(ties).toHaveLength(5);
  expect(ties.every(([id]) => String(id).startsWith('loose'))).toBe(true);
});

test.each([{ wish: '' }, { retiredOn: SUNDAY }, { deletedAt: '2026-03-08T12:00:00.000Z' }])(
  'nobody is looked for when it has %j',
  async (fields) => {
    expect(await found([knows('ann')], fields)).toEqual([]);
  },
);
