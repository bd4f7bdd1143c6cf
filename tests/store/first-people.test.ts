/** The first run, as it is kept: nothing said is lost, and somebody is due at once. */
import { expect, test } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { LastInTouch } from '../../src/domain/rough-day.ts';
import type { Tie } from '../../src/domain/tie.ts';
import type { Database } from '../../src/store/database.ts';
import {
  beginFirstRun,
  chooseFirstPerson,
  endFirstRun,
  goToStep,
  nameFirstPeople,
  sayFirstTie,
  sayLastInTouch,
  unnameFirstPerson,
} from '../../src/store/first-people.ts';
import { firstRunUnderWay, isFirstRunOpen } from '../../src/store/first-run-now.ts';
import { firstCard } from '../../src/store/first-card.ts';
import { ensurePlan } from '../../src/store/plans.ts';
import { settingsOf } from '../../src/store/settings.ts';
import { undo } from '../../src/store/undo.ts';
import { weekOf } from '../../src/store/week.ts';
import { makeContact, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const THURSDAY = calendarDate('2026-03-05');

async function named(...names: readonly string[]): Promise<Database> {
  const database = await openFresh();
  await nameFirstPeople(
    database,
    names.map((displayName) => ({ displayName })),
    THURSDAY,
  );
  return database;
}

type Said = readonly [tie: Tie | undefined, last: LastInTouch];

async function said(answers: readonly Said[], today: CalendarDate = THURSDAY): Promise<Database> {
  const database = await named(...answers.map((_, index) => `Person ${index}`));
  await goToStep(database, 'bonds');
  const ids = await idsOf(database);
  for (const [index, [tie, last]] of answers.entries()) {
    const id = ids[index] ?? '';
    // oxlint-disable-next-line eslint/no-await-in-loop -- one tap after the other
    if (tie !== undefined) await sayFirstTie(database, { id, tie, answers: undefined }, today);
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    await sayLastInTouch(database, { id, last }, today);
  }
  return database;
}

async function idsOf(database: Database): Promise<readonly string[]> {
  return (await firstRunUnderWay(database))?.people.map(({ id }) => id) ?? [];
}

test('a name is written down at once, unsorted, and the run goes on after a kill', async () => {
  const database = await named('Helle', 'Bo');
  const underWay = await firstRunUnderWay(database);
  expect(underWay?.people.map(({ displayName }) => displayName)).toEqual(['Helle', 'Bo']);
  expect(underWay?.run).toMatchObject({ startedOn: THURSDAY, step: 'people', asked: 0 });
  expect(await ensurePlan(database, THURSDAY)).toBeUndefined();
});

test('a name taken away again is gone, until that is undone', async () => {
  const database = await named('Helle', 'Bo');
  const [helle] = (await firstRunUnderWay(database))?.people ?? [];
  const undoId = await unnameFirstPerson(database, helle?.id ?? '');
  expect((await firstRunUnderWay(database))?.people).toHaveLength(1);
  await undo(database, undoId, THURSDAY);
  expect((await firstRunUnderWay(database))?.people.map(({ displayName }) => displayName)).toEqual(['Helle', 'Bo']);
});

test('a second tap, here or in another tab, says nothing more of the same one', async () => {
  const database = await named('Helle', 'Bo');
  await goToStep(database, 'bonds');
  const [id = ''] = await idsOf(database);
  await Promise.all([
    sayLastInTouch(database, { id, last: 'month' }, THURSDAY),
    sayLastInTouch(database, { id, last: 'longer' }, THURSDAY),
  ]);
  expect(await database.interactions.where('contactIds').equals(id).count()).toBe(1);
  expect((await firstRunUnderWay(database))?.run).toMatchObject({ step: 'bonds', asked: 1 });
});

test.each<[string, readonly Said[]]>([
  ['one close tie one talked to this month', [['strong', 'month']]],
  ['one loose tie of this year', [['weak', 'year']]],
  ['five one talked to this month', [1, 2, 3, 4, 5].map(() => ['strong', 'month'])],
  ['one of whom nothing is known', [['weak', 'unknown']]],
])('there is a card at once, also with %s', async (_, answers) => {
  const database = await said(answers);
  expect((await firstCard(database, THURSDAY))?.reasons).toHaveLength(1);
  await endFirstRun(database, THURSDAY);
  await ensurePlan(database, THURSDAY);
  const week = await weekOf(database, THURSDAY);
  expect(week?.people.filter(({ done }) => !done).length).toBeGreaterThan(0);
});

test('what was said to be this month, early in the month, does not tick the first card', async () => {
  const first = calendarDate('2026-03-01');
  const database = await said([['strong', 'month']], first);
  await ensurePlan(database, first);
  expect((await weekOf(database, first))?.people.map(({ done }) => done)).toEqual([false]);
});

test('the first card is of the one out of touch for the longest', async () => {
  const database = await said([
    ['strong', 'month'],
    ['strong', 'longer'],
    ['strong', 'year'],
  ]);
  expect((await firstCard(database, THURSDAY))?.contact.displayName).toBe('Person 1');
  const contacts = await database.contacts.orderBy('dueOn').toArray();
  expect(contacts.map(({ displayName }) => displayName)).toEqual(['Person 1', 'Person 2', 'Person 0']);
  expect(contacts[0]?.dueOn).toBe(THURSDAY);
  expect((contacts[2]?.dueOn ?? '') > addDays(THURSDAY, 30)).toBe(true);
});

test('whoever was left unsorted gets no day, and without anyone sorted there is no card', async () => {
  const database = await said([[undefined, 'month']]);
  expect(await firstCard(database, THURSDAY)).toBeUndefined();
  const [contact] = await database.contacts.toArray();
  expect(contact).toMatchObject({ lastFullOn: THURSDAY });
  expect(contact?.dueOn).toBeUndefined();
});

test('a tie said again on another day leaves the rhythm counting from the first', async () => {
  const database = await named('Helle');
  const [id = ''] = await idsOf(database);
  await sayFirstTie(database, { id, tie: 'weak', answers: undefined }, THURSDAY);
  await sayFirstTie(database, { id, tie: 'strong', answers: undefined }, addDays(THURSDAY, 2));
  expect(await database.contacts.get(id)).toMatchObject({ tie: 'strong', rhythmSince: THURSDAY });
});

test('the answers are kept one by one, and where one was', async () => {
  const database = await named('Helle', 'Bo');
  await goToStep(database, 'bonds');
  const [helle = '', bo = ''] = await idsOf(database);
  const at = async () => (await settingsOf(database)).firstRun;
  await sayFirstTie(database, { id: helle, tie: 'strong', answers: undefined }, THURSDAY);
  expect(await at()).toMatchObject({ step: 'bonds', asked: 0 });
  await sayLastInTouch(database, { id: helle, last: 'year' }, THURSDAY);
  expect(await at()).toMatchObject({ step: 'bonds', asked: 1 });
  await sayLastInTouch(database, { id: bo, last: 'year' }, THURSDAY);
  expect(await at()).toMatchObject({ step: 'card', asked: 2 });
});

test('left in the middle, those sorted already are planned; the appointment is kept when it is chosen', async () => {
  const database = await named('Helle', 'Bo');
  await goToStep(database, 'bonds');
  const [helle] = (await firstRunUnderWay(database))?.people ?? [];
  await sayFirstTie(database, { id: helle?.id ?? '', tie: 'strong', answers: undefined }, THURSDAY);
  await sayLastInTouch(database, { id: helle?.id ?? '', last: 'month' }, THURSDAY);
  await endFirstRun(database, THURSDAY, { checkInWeekday: 3, checkInTime: '08:15' });
  expect(await firstRunUnderWay(database)).toBeUndefined();
  expect(await settingsOf(database)).toMatchObject({ checkInWeekday: 3, checkInTime: '08:15' });
  expect((await ensurePlan(database, THURSDAY))?.items).toHaveLength(1);
});

test('after it has ended nothing of it is changed any more', async () => {
  const database = await said([['strong', 'year']]);
  await endFirstRun(database, THURSDAY);
  await goToStep(database, 'people');
  await endFirstRun(database, SUNDAY);
  expect((await settingsOf(database)).firstRun).toMatchObject({ step: 'card', endedOn: THURSDAY });
});

test('begun by bringing an address book in, it is gone on with by choosing among those who came in', async () => {
  const database = await openFresh();
  await beginFirstRun(database, THURSDAY);
  await beginFirstRun(database, addDays(THURSDAY, 1));
  expect((await firstRunUnderWay(database))?.run).toEqual({
    startedOn: THURSDAY,
    contactIds: [],
    step: 'people',
    asked: 0,
  });
  expect(await isFirstRunOpen(database)).toBe(true);
  await database.contacts.bulkAdd([makeContact({ id: 'helle' }), makeContact({ id: 'bo' })]);
  await chooseFirstPerson(database, 'helle', THURSDAY);
  await chooseFirstPerson(database, 'bo', THURSDAY);
  await chooseFirstPerson(database, 'bo', THURSDAY);
  expect(await idsOf(database)).toEqual(['helle', 'bo']);
  await goToStep(database, 'bonds');
  expect(await isFirstRunOpen(database)).toBe(false);
});

test('whoever was here before stays when taken off the list; whoever was named alone goes', async () => {
  const database = await named('Helle');
  await database.contacts.add(makeContact({ id: 'bo' }));
  await chooseFirstPerson(database, 'bo', THURSDAY);
  const undoId = await unnameFirstPerson(database, 'bo');
  expect(await idsOf(database)).toHaveLength(1);
  expect(await database.contacts.get('bo')).toBeDefined();
  await undo(database, undoId, THURSDAY);
  expect(await idsOf(database)).toHaveLength(2);
  const [helle = ''] = await idsOf(database);
  await unnameFirstPerson(database, helle);
  expect(await database.contacts.get(helle)).toBeUndefined();
});
