import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/calendar-date.ts';
import { thingBy, thingForRound } from '../../../../src/features/check-in/things/things.ts';
import type { Database } from '../../../../src/store/database.ts';
import { saveProfile } from '../../../../src/store/profile.ts';
import {
  makeContact,
  makeInteraction,
  makeIntroduction,
  makePlan,
  makePurpose,
  makeTip,
  SUNDAY,
} from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { thinkHere } from '../../../support/think.ts';

/** The rounds before, the latest last, each with the thing it offered. */
async function planRounds(database: Database, things: readonly (string | undefined)[]): Promise<void> {
  await database.checkIns.bulkAdd(
    things.map((thing, place) => ({
      ...makePlan({ id: `round-${place}` }),
      minutes: 10 as const,
      step: 3,
      ...(thing !== undefined && { thing }),
    })),
  );
}

test('while some are unsorted, sorting them is offered, also twice in a row when nothing else is wanted', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact());
  expect(await thingForRound(database, SUNDAY, thinkHere(database))).toBe('sort-ten');
  await planRounds(database, ['sort-ten']);
  expect(await thingForRound(database, SUNDAY, thinkHere(database))).toBe('sort-ten');
});

test.each([
  [[], 'sort-ten'],
  [['sort-ten'], 'misfit'],
  [['sort-ten', undefined], 'misfit'],
  [['sort-ten', 'misfit'], 'sort-ten'],
])('a tie that does not fit and those unsorted take turns: after %j it is %s', async (before, expected) => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    ...Array.from({ length: 5 }, () => makeContact()),
    makeContact({ id: 'loose', tie: 'weak' }),
  ]);
  await database.interactions.bulkAdd(
    [0, 7, 14, 21].map((ago) => makeInteraction({ contactIds: ['loose'], day: addDays(SUNDAY, -ago) })),
  );
  await planRounds(database, before);
  expect(await thingForRound(database, SUNDAY, thinkHere(database))).toBe(expected);
});

test('tips that wait are offered, the more the sooner', async () => {
  const database = await openFresh();
  expect(await thingBy('waiting-tips')?.need(database, SUNDAY, thinkHere(database))).toBe(0);
  await database.tips.bulkAdd([makeTip(), makeTip({ archivedOn: SUNDAY })]);
  expect(await thingBy('waiting-tips')?.need(database, SUNDAY, thinkHere(database))).toBeCloseTo(0.2);
  await database.tips.bulkAdd([makeTip(), makeTip(), makeTip()]);
  expect(await thingBy('waiting-tips')?.need(database, SUNDAY, thinkHere(database))).toBeCloseTo(0.6);
  expect(await thingForRound(database, SUNDAY, thinkHere(database))).toBe('waiting-tips');
});

function adaAsked(ago: number) {
  return [{ contactId: 'ada', askedOn: addDays(SUNDAY, -ago) }];
}

test('an introduction is offered once it stands still, and before the tips', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ id: 'ada', tie: 'weak' }), makeContact({ id: 'bo', tie: 'weak' })]);
  await database.tips.bulkAdd([makeTip(), makeTip(), makeTip()]);
  const introduction = makeIntroduction({ contactIds: ['ada', 'bo'], status: 'asking', asked: adaAsked(3) });
  await database.introductions.add(introduction);
  expect(await thingBy('introduction-still')?.need(database, SUNDAY, thinkHere(database))).toBe(0);
  await database.introductions.update(introduction.id, { asked: adaAsked(12) });
  expect(await thingForRound(database, SUNDAY, thinkHere(database))).toBe('introduction-still');
});

test('something to give is offered where one offers what someone seeks', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada', tie: 'weak', seeks: ['a mentor for new leaders'] }));
  expect(await thingForRound(database, SUNDAY, thinkHere(database))).toBeUndefined();
  await saveProfile(database, { offers: ['mentor for leaders'] });
  expect(await thingForRound(database, SUNDAY, thinkHere(database))).toBe('give');
});

test('when all are sorted nothing is offered', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ tie: 'weak' }));
  expect(await thingForRound(database, SUNDAY, thinkHere(database))).toBeUndefined();
});

test('a round begun by another version may name a thing that is not known here', () => {
  expect(thingBy('of-another-version')).toBeUndefined();
  expect(thingBy(undefined)).toBeUndefined();
});

test('a round begins though what one could give cannot be thought of', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada', tie: 'weak', seeks: ['a mentor for new leaders'] }));
  await saveProfile(database, { offers: ['mentor for leaders'] });
  expect(await thingForRound(database, SUNDAY, () => Promise.reject(new Error('no worker')))).toBeUndefined();
});

test('a purpose is offered once the day to look back on it has come', async () => {
  const database = await openFresh();
  const need = async () => thingBy('purpose')?.need(database, SUNDAY, thinkHere(database));
  await database.purposes.add(makePurpose({ id: 'job', lookBackOn: addDays(SUNDAY, 1) }));
  expect(await need()).toBe(0);
  await database.purposes.update('job', { lookBackOn: SUNDAY });
  expect(await need()).toBeGreaterThan(0);
  expect(await thingForRound(database, SUNDAY, thinkHere(database))).toBe('purpose');
  await database.purposes.update('job', { retiredOn: SUNDAY });
  expect(await need()).toBe(0);
});
