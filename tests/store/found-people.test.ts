/** Who is offered for the first run among those who are here already. */
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { chooseFirstPerson, nameFirstPeople } from '../../src/store/first-people.ts';
import { foundPeople, sameNamed } from '../../src/store/found-people.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const TODAY = calendarDate('2026-03-05');

test('those well known in the address book come first; the nameless, trashed, remembered and left alone never', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'plumber', displayName: 'VVS Jensen' }),
    makeContact({ id: 'helle', displayName: 'Helle', birthday: { month: 3, day: 8 } }),
    makeContact({ id: 'nameless', displayName: ' ' }),
    makeContact({ id: 'trashed', displayName: 'Ida', deletedAt: '2026-03-01T10:00:00.000Z' }),
    makeContact({ id: 'remembered', displayName: 'Mor', standing: 'remembered' }),
    makeContact({ id: 'never', displayName: 'Finn', standing: 'never' }),
  ]);
  const found = await foundPeople(database, 5);
  expect(found.offered.map(({ id }) => id)).toEqual(['helle', 'plumber']);
  expect(found.count).toBe(2);
  expect((await foundPeople(database, 1)).offered.map(({ id }) => id)).toEqual(['helle']);
  // whoever was chosen keeps their place, so that nothing moves under the thumb; whoever was named by hand has another
  await chooseFirstPerson(database, 'helle', TODAY);
  await nameFirstPeople(database, [{ displayName: 'Bo' }], TODAY);
  expect(await foundPeople(database, 5)).toEqual(found);
});

test('a name typed in other capitals and accents is that of who is here, unless they are on the list', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'soren', displayName: 'Søren Kjær' }));
  expect((await sameNamed(database, ' soren KJAER ', []))?.id).toBe('soren');
  expect(await sameNamed(database, 'Søren', [])).toBeUndefined();
  expect(await sameNamed(database, 'Søren Kjær', ['soren'])).toBeUndefined();
});
