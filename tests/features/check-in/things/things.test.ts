import { expect, test } from 'vitest';
import { thingBy, thingForRound } from '../../../../src/features/check-in/things/things.ts';
import { makeContact, SUNDAY } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';

test('while some are unsorted, sorting them is offered, also twice in a row when nothing else is wanted', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact());
  expect(await thingForRound(database, SUNDAY, undefined)).toBe('sort-ten');
  expect(await thingForRound(database, SUNDAY, 'sort-ten')).toBe('sort-ten');
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
