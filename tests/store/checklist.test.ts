/** Answering the checklist, in the database. */
import { expect, test } from 'vitest';
import { answerChecklist } from '../../src/store/checklist.ts';
import { undo } from '../../src/store/undo.ts';
import { makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('each answer is saved by itself, changed, and taken away; nothing is written where nothing changes', async () => {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'circle', checklist: { motive: 'To learn' } }));
  const checklistNow = async () => (await database.networks.get('circle'))?.checklist;
  const answer = (question: 'motive' | 'rules', text: string) =>
    answerChecklist(database, { networkId: 'circle', question, answer: text });
  await answerChecklist(database, { networkId: 'circle', question: 'way', answer: 'start' });
  await answer('rules', 'Everyone brings something');
  expect(await checklistNow()).toEqual({ way: 'start', motive: 'To learn', rules: 'Everyone brings something' });
  const undoId = await answer('motive', '');
  expect(await checklistNow()).toEqual({ way: 'start', rules: 'Everyone brings something' });
  await undo(database, undoId, SUNDAY);
  expect(await checklistNow()).toMatchObject({ motive: 'To learn' });
  const { rev } = (await database.networks.get('circle')) ?? {};
  await answer('motive', 'To learn');
  expect((await database.networks.get('circle'))?.rev).toBe(rev);
  await answerChecklist(database, { networkId: 'gone', question: 'motive', answer: 'None' });
  expect(await database.networks.count()).toBe(1);
});
