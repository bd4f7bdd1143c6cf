import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/calendar-date.ts';
import { thingBy, thingForRound } from '../../../../src/features/check-in/things/things.ts';
import { makeContact, makeInteraction, SUNDAY } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';

test('while some are unsorted, sorting them is offered, also twice in a row when nothing else is wanted', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact());
  expect(await thingForRound(database, SUNDAY, undefined)).toBe('sort-ten');
  expect(await thingForRound(database, SUNDAY, 'sort-ten')).toBe('sort-ten');
});

test('a tie that does not fit and those unsorted take turns', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    ...Array.from({ length: 5 }, () => makeContact()),
    makeContact({ id: 'loose', tie: 'weak' }),
  ]);
  await database.interactions.bulkAdd(
    [0, 7, 14, 21].map((ago) => makeInteraction({ contactIds: ['loose'], day: addDays(SUNDAY, -ago) })),
  );
  expect(await thingForRound(database, SUNDAY, undefined)).toBe('sort-ten');
  expect(await thingForRound(database, SUNDAY, 'sort-ten')).toBe('misfit');
  expect(await thingForRound(database, SUNDAY, 'misfit')).toBe('sort-ten');
});

test('when all are sorted nothing is offered', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ tie: 'weak' }));
  expect(await thingForRound(database, SUNDAY, undefined)).toBeUndefined();
});

test('a round begun by another version may name a thing that is not known here', () => {
  expect(thingBy('of-another-version')).toBeUndefined();
  expect(thingBy(undefined)).toBeUndefined();
});
