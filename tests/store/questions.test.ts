import { expect, test } from 'vitest';
import { FIRST_QUESTIONS } from '../../src/domain/measure.ts';
import {
  addQuestion,
  allQuestions,
  retireQuestion,
  rewordQuestion,
  takeUpQuestion,
} from '../../src/store/questions.ts';
import { undo } from '../../src/store/undo.ts';
import { SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const IN_OTHER_WORDS = { id: 'form', text: 'Is this our form?', before: 'Do we meet well?' };

test('nothing is written before a question is changed', async () => {
  const database = await openFresh();
  expect((await allQuestions(database)).map(({ id }) => id)).toEqual([...FIRST_QUESTIONS]);
  expect(await database.questions.count()).toBe(0);
});

test('a reworded question keeps its id and what it was called before, each time', async () => {
  const database = await openFresh();
  await rewordQuestion(database, IN_OTHER_WORDS, SUNDAY);
  await rewordQuestion(database, { id: 'form', text: 'Our form?', before: 'Is this our form?' }, SUNDAY);
  expect((await allQuestions(database)).find(({ id }) => id === 'form')).toMatchObject({
    text: 'Our form?',
    order: 1,
    earlier: [
      { text: 'Do we meet well?', until: SUNDAY },
      { text: 'Is this our form?', until: SUNDAY },
    ],
  });
});

test('a question of one’s own is the last, and a question can be retired and taken up again', async () => {
  const database = await openFresh();
  await addQuestion(database, 'Did I laugh?');
  await addQuestion(database, 'Did they?');
  expect((await allQuestions(database)).slice(-2).map(({ text }) => text)).toEqual(['Did I laugh?', 'Did they?']);
  await retireQuestion(database, 'level', SUNDAY);
  expect((await allQuestions(database))[2]).toMatchObject({ id: 'level', retiredOn: SUNDAY });
  await takeUpQuestion(database, 'level');
  expect((await allQuestions(database))[2]?.retiredOn).toBeUndefined();
});

test('undoing makes all as it was, rows that were not there included', async () => {
  const database = await openFresh();
  const undoId = await rewordQuestion(database, IN_OTHER_WORDS, SUNDAY);
  await undo(database, undoId, SUNDAY);
  expect(await database.questions.count()).toBe(0);
});

test('a question that is not known is left alone', async () => {
  const database = await openFresh();
  await retireQuestion(database, 'nobody', SUNDAY);
  expect(await database.questions.count()).toBe(0);
});
