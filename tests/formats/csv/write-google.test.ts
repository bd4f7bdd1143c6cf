import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import { writeGoogle } from '../../../src/formats/csv/write-google.ts';
import { splitRecords } from '../../../src/formats/csv/table/split-records.ts';
import { makeContact } from '../../support/make.ts';
import { readText } from '../../support/read-csv-file.ts';

const METTE: Partial<Contact> = {
  displayName: 'Mette Hansen',
  givenName: 'Mette',
  familyName: 'Hansen',
  nicknames: ['Mus'],
  organization: 'Novo',
  jobTitle: 'Chemist',
  orgUnits: ['Lab'],
  emails: [
    { label: 'work', value: 'm@x.dk' },
    { label: 'Sommerhus', value: 'n@x.dk' },
  ],
  phones: [{ label: 'mobile', value: '+45 22 33 44 55' }],
  urls: [{ label: '', value: 'https://x.dk/m' }],
  addresses: [
    {
      label: 'home',
      street: 'Nygade 1',
      extended: 'st.',
      poBox: '',
      city: 'Ry',
      region: '',
      postcode: '8680',
      country: 'DK',
    },
  ],
  birthday: { month: 2, day: 3 },
  dates: [{ label: 'anniversary', year: 2001, month: 8, day: 11 }],
  notes: '=not a formula',
  extra: [{ name: 'Shoe', value: '38' }],
  tags: ['choir'],
};

function cellsOf(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  const [header = [], first = []] = splitRecords(writeGoogle(contacts), ',').records;
  return new Map(header.map((name, index) => [name, first[index] ?? '']));
}

test('each field stands where Google reads it', () => {
  expect(Object.fromEntries(cellsOf([makeContact(METTE)]))).toMatchObject({
    'First Name': 'Mette',
    'Last Name': 'Hansen',
    'Organization Title': 'Chemist',
    Birthday: ' --02-03',
    Notes: "'=not a formula",
    Labels: '* myContacts ::: choir',
    'E-mail 1 - Label': 'Work',
    'E-mail 2 - Label': 'Sommerhus',
    'E-mail 2 - Value': 'n@x.dk',
    'Phone 1 - Value': '+45 22 33 44 55',
    'Address 1 - Formatted': 'Nygade 1\nst.\n8680 Ry\nDK',
    'Event 1 - Value': '2001-08-11',
    'Custom Field 1 - Label': 'Shoe',
  });
});

test('as many columns as the fullest card needs', () => {
  const contacts = [makeContact(), makeContact({ phones: ['1', '2', '3'].map((value) => ({ label: '', value })) })];
  expect([...cellsOf(contacts).keys()].filter((name) => name.startsWith('Phone'))).toHaveLength(6);
});

test('a name that is not in parts is the first name', () => {
  expect(cellsOf([makeContact({ displayName: 'Mette H.' })]).get('First Name')).toBe('Mette H.');
  expect(cellsOf([makeContact({ displayName: 'Novo', organization: 'Novo' })]).get('First Name')).toBe('');
});

test('we read it back', () => {
  const { notes: _guarded, ...rest } = METTE;
  const { contacts, warnings } = readText(writeGoogle([makeContact(rest), makeContact({ deletedAt: 'x' })]));
  expect(contacts).toHaveLength(1);
  expect(contacts[0]).toMatchObject(rest);
  expect(warnings).toEqual([]);
});
