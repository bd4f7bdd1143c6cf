/**
 * The n-th failure of passing something on: at whatever request keeping it, saying how it went, saying what came of it,
 * throwing it away or undoing it fails, everything is as it was; and undone it leaves nothing.
 */
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { answerIntention } from '../../src/store/answer-intention.ts';
import { deleteForGood } from '../../src/store/delete-for-good.ts';
import { keepDrafts } from '../../src/store/drafts.ts';
import { answerForward } from '../../src/store/forwards.ts';
import { deleteInteraction, editInteraction } from '../../src/store/interactions.ts';
import { keepIntention } from '../../src/store/intentions.ts';
import { mergeContacts } from '../../src/store/merging/merge-contacts.ts';
import { restoreThings } from '../../src/store/restore.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { tellingRequests } from './support/failing-requests.ts';
import { sweep } from './support/sweep.ts';

const LABELS = { name: '', organization: '', jobTitle: '', birthday: '', metThrough: '', language: '' };

test('each act of passing on is whole or not at all', { timeout: 60_000 }, async () => {
  const database = await openFresh();
  const requests = tellingRequests(database);
  database.close();
  await database.open();
  const faults: string[] = [];
  const person = { tie: 'strong', rhythmSince: calendarDate('2025-01-01') } as const;
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', ...person }),
    makeContact({ id: 'bo', ...person }),
    makeContact({ id: 'bo-again', ...person }),
  ]);
  await database.tips.bulkAdd([makeTip({ id: 'bread' }), makeTip({ id: 'theirs', forMe: true, readOn: SUNDAY })]);

  async function done<Answer>(does: () => Promise<Answer>): Promise<Answer> {
    const swept = await sweep(database, requests, { does });
    faults.push(...swept.faults);
    expect(swept.points).toBeGreaterThan(2);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it got through in the end
    return swept.answer as Answer;
  }
  const passed = async () => (await database.forwards.toArray()).map(({ contactId }) => contactId);

  const words = ['helle', 'bo'].map((contactId) => ({ contactId, text: 'Hi', tipId: 'bread' }));
  await done(() => keepDrafts(database, words, SUNDAY));
  const out = { act: 'write', via: 'sms', contactId: 'bo', tipId: 'bread' } as const;
  const id = await done(() => keepIntention(database, out, SUNDAY));
  const said = await done(() => answerIntention(database, { id, answer: 'no-answer' }, SUNDAY));
  expect(await passed()).toEqual(['bo']);
  await done(() => undo(database, said?.undoId ?? '', SUNDAY));
  expect(await passed()).toEqual([]);
  await done(() => answerIntention(database, { id, answer: 'yes' }, SUNDAY));
  const told = await keepIntention(database, { act: 'write', contactId: 'helle', toldTipId: 'theirs' }, SUNDAY);
  await done(() => answerIntention(database, { id: told, answer: 'yes' }, SUNDAY));
  expect(await database.tips.get('theirs')).toMatchObject({ toldOn: SUNDAY });

  const [forward] = await database.forwards.toArray();
  const { id: forwardId = '', interactionId = '' } = forward ?? {};
  const later = addDays(SUNDAY, 4);
  const undoId = await done(() => answerForward(database, { id: forwardId, response: 'thanked' }, later));
  await done(() => undo(database, undoId, later));
  await done(() => editInteraction(database, { id: interactionId, changes: { contactIds: ['bo-again'] } }, later));
  const manner = { choices: {}, labels: LABELS, phoneKey: (number: string) => number };
  await done(() => mergeContacts(database, { ids: ['bo', 'bo-again'], manner }, later));
  expect(await passed()).toEqual(['bo']);
  await done(() => deleteInteraction(database, interactionId, later));
  await done(() => restoreThings(database, [{ table: 'interactions', id: interactionId }], later));
  expect(await database.exchanges.toArray()).toMatchObject([{ contactId: 'bo', direction: 'given', kind: 'tip' }]);
  await done(() => deleteInteraction(database, interactionId, later));
  await done(() => deleteForGood(database, [{ table: 'interactions', id: interactionId }]));
  expect([await passed(), await database.exchanges.count()]).toEqual([[], 0]);
  expect(faults).toEqual([]);
});
