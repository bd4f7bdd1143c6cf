import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { keepIntention } from '../../src/store/intentions.ts';
import type { CheckIn } from '../../src/store/own-rows.ts';
import { keepPromise } from '../../src/store/promises.ts';
import { openQuestions, sinceLastTime } from '../../src/store/since-last-time.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeForward, makeInteraction, makePromise, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const ROUND: CheckIn = {
  id: 'round',
  createdAt: '2026-03-08T18:00:00.000Z',
  updatedAt: '2026-03-08T18:00:00.000Z',
  rev: 1,
  startsOn: SUNDAY,
  minutes: 10,
  step: 0,
  contactIds: ['ada'],
};

const BEFORE = addDays(SUNDAY, -3);
const OPEN = makeInteraction({ id: 'open', contactIds: ['ada'], day: BEFORE, answered: 'open', openSince: BEFORE });

async function withPeople() {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', displayName: 'Ada' }),
    makeContact({ id: 'gone', deletedAt: '2026-03-01T10:00:00.000Z' }),
    makeContact({ id: 'dear', standing: 'remembered' }),
  ]);
  return database;
}

test('it asks about one’s own words of before today that are without an answer, the latest first', async () => {
  const database = await withPeople();
  const day = addDays(SUNDAY, -1);
  await database.interactions.bulkAdd([
    OPEN,
    { ...OPEN, id: 'later', day, openSince: day },
    { ...OPEN, id: 'today', day: SUNDAY, openSince: SUNDAY },
    { ...OPEN, id: 'theirs', initiator: 'them' },
    { ...OPEN, id: 'trashed', deletedAt: '2026-03-07T10:00:00.000Z' },
    { ...OPEN, id: 'to-someone-gone', contactIds: ['gone'] },
    { ...OPEN, id: 'to-someone-remembered', contactIds: ['dear'] },
  ]);
  const { answers } = await sinceLastTime(database, ROUND, SUNDAY);
  expect(answers.map(({ interaction }) => interaction.id)).toEqual(['later', 'open']);
  expect(answers[0]?.contacts.map(({ displayName }) => displayName)).toEqual(['Ada']);
});

test('promises whose day has come are asked about, until they are kept; in two minutes none are', async () => {
  const database = await withPeople();
  const due = makePromise({ contactId: 'ada', dueOn: SUNDAY });
  await database.promises.bulkAdd([
    due,
    makePromise({ contactId: 'ada', dueOn: addDays(SUNDAY, 1) }),
    makePromise({ contactId: 'dear', dueOn: SUNDAY }),
    makePromise({ contactId: 'ada', dueOn: SUNDAY, deletedAt: '2026-03-07T10:00:00.000Z' }),
  ]);
  const due1 = await sinceLastTime(database, ROUND, SUNDAY);
  expect(due1.promises.map(({ promise }) => promise.id)).toEqual([due.id]);
  expect((await sinceLastTime(database, { ...ROUND, minutes: 2 }, SUNDAY)).promises).toEqual([]);

  const undoId = await keepPromise(database, due.id, SUNDAY);
  expect((await sinceLastTime(database, ROUND, SUNDAY)).promises).toEqual([]);
  expect(await database.promises.get(due.id)).toMatchObject({ doneOn: SUNDAY });
  await undo(database, undoId, SUNDAY);
  expect((await sinceLastTime(database, ROUND, SUNDAY)).promises).toHaveLength(1);
});

test('an outgoing act that was begun before the round is asked about; one begun on a card of it is not', async () => {
  const database = await withPeople();
  await keepIntention(database, { contactId: 'ada', act: 'call' }, SUNDAY);
  const later = '2099-01-01T00:00:00.000Z';
  const found = await sinceLastTime(database, { ...ROUND, createdAt: later }, SUNDAY);
  expect(found.intentions).toHaveLength(1);
  const begunHere = await sinceLastTime(database, { ...ROUND, createdAt: '2000-01-01T00:00:00.000Z' }, SUNDAY);
  expect(begunHere.intentions).toEqual([]);
});

test('what was put off in this round is not asked about again in it', async () => {
  const database = await withPeople();
  await database.interactions.add(OPEN);
  await database.promises.add(makePromise({ id: 'promise', contactId: 'ada' }));
  expect(openQuestions(await sinceLastTime(database, ROUND, SUNDAY))).toBe(2);
  const round = { ...ROUND, laterIds: ['open', 'promise'] };
  expect(openQuestions(await sinceLastTime(database, round, SUNDAY))).toBe(0);
});

test('what came of something passed on is asked some days later, unless it was put off in this round', async () => {
  const database = await withPeople();
  await database.tips.add(makeTip({ id: 'bread', title: 'Bread that lasts' }));
  await database.forwards.bulkAdd([
    makeForward({ id: 'passed', tipId: 'bread', contactId: 'ada', day: BEFORE }),
    makeForward({ tipId: 'bread', contactId: 'ada', day: SUNDAY }),
    makeForward({ tipId: 'bread', contactId: 'dear', day: BEFORE }),
  ]);
  const since = await sinceLastTime(database, ROUND, SUNDAY);
  expect(since.forwards).toMatchObject([{ forward: { id: 'passed' }, contact: { id: 'ada' }, tip: { id: 'bread' } }]);
  expect(openQuestions(since)).toBe(1);
  const { forwards } = await sinceLastTime(database, { ...ROUND, laterIds: ['passed'] }, SUNDAY);
  expect(forwards).toEqual([]);
});

test('of very many open answers the latest are asked about', async () => {
  const database = await withPeople();
  await database.interactions.bulkAdd(
    Array.from({ length: 40 }, (_, index) => {
      const day = addDays(SUNDAY, -1 - index);
      return { ...OPEN, id: `open-${index}`, day, openSince: day };
    }),
  );
  const { answers } = await sinceLastTime(database, ROUND, SUNDAY);
  expect(answers).toHaveLength(12);
  expect(answers[0]?.interaction.id).toBe('open-0');
});
