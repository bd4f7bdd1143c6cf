import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { latestTipId, underWayNow } from '../../src/store/under-way.ts';
import { makeContact, makeInteraction, makeIntroduction, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const NOWHERE = new Set<string>();

function owed(id: string, contactIds: readonly string[], ago: number) {
  const day = addDays(SUNDAY, -ago);
  return { ...makeInteraction({ id, contactIds, day, initiator: 'them', answered: 'open' }), openSince: day };
}

test('those who wait to hear from one stand there once, the longest wait first, but for those on a card', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    ...['ada', 'bo', 'cilla'].map((id) => makeContact({ id })),
    makeContact({ id: 'dan', standing: 'never' }),
  ]);
  await database.interactions.bulkAdd([
    owed('new', ['ada'], 2),
    owed('old', ['ada', 'bo'], 9),
    owed('on-card', ['cilla'], 5),
    owed('never', ['dan'], 5),
    { ...owed('gone', ['bo'], 30), deletedAt: '2026-03-07T12:00:00.000Z' },
    { ...makeInteraction({ id: 'mine', contactIds: ['bo'], answered: 'open' }), openSince: SUNDAY },
  ]);
  const { replies } = await underWayNow(database, new Set(['cilla']), SUNDAY);
  expect(replies.map(({ interaction, contact }) => [interaction.id, contact.id])).toEqual([
    ['old', 'ada'],
    ['old', 'bo'],
  ]);
});

test('the latest few tips that wait, but for the one on a card', async () => {
  const database = await openFresh();
  await database.tips.bulkAdd([
    ...['tip-1', 'tip-2', 'tip-3', 'tip-4', 'tip-5'].map((id) => makeTip({ id })),
    makeTip({ id: 'tip-6', archivedOn: SUNDAY }),
    makeTip({ id: 'tip-7', forMe: true }),
    makeTip({ id: 'tip-8', eventOn: addDays(SUNDAY, -1) }),
    makeTip({ id: 'tip-9', deletedAt: '2026-03-07T12:00:00.000Z' }),
    makeTip({ id: 'tip-a' }),
  ]);
  await database.forwards.add({
    ...makeTip({ id: 'forward' }),
    tipId: 'tip-5',
    contactId: 'ada',
    day: SUNDAY,
    interactionId: 'row',
  });
  const { tips } = await underWayNow(database, new Set(['tip-a']), SUNDAY);
  expect(tips.map(({ id }) => id)).toEqual(['tip-4', 'tip-3', 'tip-2', 'tip-1']);
  expect(await latestTipId(database)).toBe('tip-a');
});

test('introductions with a step to take, those standing still first', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd(['ada', 'bo', 'cilla'].map((id) => makeContact({ id })));
  await database.introductions.bulkAdd([
    makeIntroduction({ id: 'idea', contactIds: ['ada', 'bo'] }),
    makeIntroduction({
      id: 'still',
      contactIds: ['ada', 'cilla'],
      status: 'asking',
      asked: [{ contactId: 'ada', askedOn: addDays(SUNDAY, -12) }],
    }),
    makeIntroduction({ id: 'declined', contactIds: ['bo', 'cilla'], status: 'declined' }),
  ]);
  const { introductions } = await underWayNow(database, NOWHERE, SUNDAY);
  expect(introductions.map(({ introduction, step }) => [introduction.id, step.code])).toEqual([
    ['still', 'wait'],
    ['idea', 'ask'],
  ]);
});

test('nothing is under way in an empty app', async () => {
  const database = await openFresh();
  expect(await underWayNow(database, NOWHERE, SUNDAY)).toEqual({ replies: [], asks: [], introductions: [], tips: [] });
  expect(await latestTipId(database)).toBeUndefined();
});
