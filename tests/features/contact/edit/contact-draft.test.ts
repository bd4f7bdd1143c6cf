/** The form of a person: nothing is lost on the way through it, and only what was changed is saved. */
import { expect, test } from 'vitest';
import { calendarDate } from '../../../../src/domain/calendar-date.ts';
import {
  changesIn,
  draftOf,
  fieldsOf,
  partedName,
  withNamePart,
  withWholeName,
} from '../../../../src/features/contact/edit/contact-draft.ts';
import { yearlyFault } from '../../../../src/features/contact/edit/yearly-draft.ts';
import { makeContact } from '../../../support/make.ts';

const helle = makeContact({
  displayName: 'Helle Kjær',
  givenName: 'Helle',
  familyName: 'Kjær',
  nicknames: ['Mor'],
  phones: [{ label: 'mobile', value: '22 33 44 55' }],
  addresses: [{ label: '', street: 'Vej 1', extended: '', poBox: '', city: '', region: '', postcode: '', country: '' }],
  birthday: { month: 2, day: 29 },
  dates: [{ label: 'anniversary', year: 2012, month: 6, day: 9 }],
  tie: 'strong',
  quickHelp: true,
  notes: 'Likes boats',
});

test('a form that is opened and saved changes nothing', () => {
  expect(changesIn(helle, draftOf(helle))).toEqual({});
});

test('only the fields that were changed are saved, emptied ones as absent', () => {
  const draft = { ...draftOf(helle), notes: ' ', jobTitle: 'Skipper', quickHelp: false };
  expect(changesIn(helle, draft)).toEqual({ notes: undefined, jobTitle: 'Skipper', quickHelp: undefined });
});

test('rows without a value fall away', () => {
  const draft = {
    ...draftOf(helle),
    phones: [...helle.phones, { label: 'work', value: '  ' }],
    addresses: [
      { label: 'home', street: '', extended: '', poBox: '', city: ' ', region: '', postcode: '', country: '' },
    ],
    dates: [{ label: 'name day', day: '', month: '', year: '' }],
  };
  expect(fieldsOf(draft)).toMatchObject({ phones: helle.phones, addresses: [], dates: [] });
});

test('the whole name follows its parts, unless it was written otherwise', () => {
  expect(withNamePart(draftOf(helle), { familyName: 'Holm' }).displayName).toBe('Helle Holm');
  const own = { ...draftOf(helle), displayName: 'Auntie Helle' };
  expect(withNamePart(own, { familyName: 'Holm' }).displayName).toBe('Auntie Helle');
});

test.each([
  ['Helle Vig Kjær', 'Helle', 'Vig', 'Kjær'],
  ['Helle', 'Helle', '', ''],
])('%s, typed in one, has its parts', (displayName, givenName, middleName, familyName) => {
  expect(partedName(draftOf({ displayName }))).toMatchObject({ displayName, givenName, middleName, familyName });
});

test.each([
  ['', '', '', undefined],
  ['29', '2', '', undefined],
  ['29', '2', '2024', undefined],
  ['29', '2', '2023', 'no-such-day'],
  ['31', '2', '', 'no-such-day'],
  ['31', '4', '1980', 'no-such-day'],
  ['3', '', '', 'half'],
  ['', '', '1980', 'half'],
  ['3', '4', '2027', 'bad-year'],
  ['3', '4', '80', 'bad-year'],
])('day %j, month %j, year %j: %s', (day, month, year, fault) => {
  expect(yearlyFault({ day, month, year }, calendarDate('2026-03-08'))).toBe(fault);
});

test('the parts follow a whole name that is mended, where they were made of it', () => {
  const typed = draftOf(makeContact({ displayName: 'Hele Kjær', givenName: 'Hele', familyName: 'Kjær' }));
  expect(withWholeName(typed, 'Helle Kjær')).toMatchObject({ displayName: 'Helle Kjær', givenName: 'Helle' });
  expect(withWholeName(typed, 'Helle ')).toMatchObject({ displayName: 'Helle ', givenName: 'Helle', familyName: '' });
  const retyped = ['', 'B', 'Bo', 'Bo ', 'Bo L'].reduce(withWholeName, typed);
  expect(retyped).toMatchObject({ givenName: 'Bo', middleName: '', familyName: 'L' });
  const own = draftOf(makeContact({ displayName: 'Auntie', givenName: 'Helle', familyName: 'Kjær' }));
  expect(withWholeName(own, 'Auntie H')).toEqual({ ...own, displayName: 'Auntie H' });
  const plain = draftOf(makeContact({ displayName: 'Auntie' }));
  expect(withWholeName(plain, 'Auntie H')).toEqual({ ...plain, displayName: 'Auntie H' });
});
