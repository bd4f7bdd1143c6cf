/** A contact: the name it goes by, and whether it may ever be suggested. */
import { describe, expect, test } from 'vitest';
import { EMPTY_CONTACT, isStillAskedAbout, mayBeSuggested, nameToShow, typedName } from '../../src/domain/contact.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

describe('The name to show is the first that there is of', () => {
  const card = {
    displayName: 'Helle Andersen',
    prefix: 'Dr',
    givenName: 'Helle',
    middleName: 'Marie',
    familyName: 'Andersen',
    suffix: 'Jr',
    nicknames: ['Hels'],
    organization: 'The harbour',
    emails: [{ label: 'work', value: 'helle@harbour.example' }],
    phones: [{ label: '', value: '+45 20 30 40 50' }],
  };
  const { displayName: _displayName, ...withoutDisplayName } = card;
  const { nicknames, organization, emails, phones } = card;

  test.each([
    ['the full name', card, 'Helle Andersen'],
    ['its parts', withoutDisplayName, 'Dr Helle Marie Andersen Jr'],
    ['the parts that say something', { prefix: ' ', givenName: ' Helle ', familyName: '' }, 'Helle'],
    ['a nickname', { nicknames, organization, emails, phones }, 'Hels'],
    ['the organization', { nicknames: [], organization, emails, phones }, 'The harbour'],
    ['an e-mail address', { emails, phones }, 'helle@harbour.example'],
    ['a phone number', { displayName: '  ', emails: [], phones }, '+45 20 30 40 50'],
    ['nothing at all', {}, ''],
  ])('%s', (_, given, expected) => {
    expect(nameToShow(given)).toBe(expected);
  });
});

test.each([
  [{}, true],
  [{ standing: 'remembered' as const }, false],
  [{ standing: 'never' as const }, false],
  [{ deletedAt: '2026-03-01T12:00:00.000Z' }, false],
])('A contact with %o may be suggested: %j', (contact, expected) => {
  expect(mayBeSuggested(contact)).toBe(expected);
});

test.each([
  ['an ordinary one', {}, true],
  ['one at rest', { restingSince: SUNDAY }, true],
  ['one who asked for no suggestions', { standing: 'never' }, true],
  ['one who is remembered', { standing: 'remembered' }, false],
  ['one in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }, false],
] as const)('whether anything is still asked about %s', (_, fields, expected) => {
  expect(isStillAskedAbout(makeContact(fields))).toBe(expected);
});

test('A new contact has empty lists, and no field that would be indexed', () => {
  expect(Object.values(EMPTY_CONTACT).every((list) => list.length === 0)).toBe(true);
});

describe('A name typed in one has its parts', () => {
  test.each([
    ['Helle', { displayName: 'Helle', givenName: 'Helle' }],
    [' Helle   Kjær ', { displayName: 'Helle Kjær', givenName: 'Helle', familyName: 'Kjær' }],
    [
      'Ida Marie von Holst',
      { displayName: 'Ida Marie von Holst', givenName: 'Ida', middleName: 'Marie von', familyName: 'Holst' },
    ],
    ['  ', { displayName: '' }],
  ])('%j', (text, parts) => {
    expect(typedName(text)).toEqual(parts);
  });
});
