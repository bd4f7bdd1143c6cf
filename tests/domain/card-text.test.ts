import { expect, test } from 'vitest';
import { cardText } from '../../src/domain/card-text.ts';
import { makeContact } from '../support/make.ts';

test('who it is and how to reach them, and nothing that one noted', () => {
  const contact = makeContact({
    displayName: 'Anna Berg',
    jobTitle: 'Head of development',
    organization: 'Himmerland',
    phones: [{ label: 'mobil', value: '+45 20 30 40 50' }],
    emails: [{ label: 'work', value: 'anna@example.org' }],
    urls: [{ label: '', value: 'https://example.org/anna' }],
    addresses: [
      { label: '', street: 'Vejen 1', extended: '', poBox: '', city: '', region: '', postcode: '', country: '' },
    ],
    birthday: { month: 4, day: 2 },
    notes: 'Likes boats',
    confidentialNotes: 'Looking for another job',
    tags: ['board'],
  });
  expect(cardText(contact)).toBe(
    'Anna Berg\nHead of development, Himmerland\n+45 20 30 40 50\nanna@example.org\nhttps://example.org/anna',
  );
});

test('what the card doesn’t say leaves no line, and what is the name says it once', () => {
  expect(cardText(makeContact({ displayName: 'Bo' }))).toBe('Bo');
  const nameless = makeContact({ displayName: '', organization: 'The bakery', emails: [{ label: '', value: ' ' }] });
  expect(cardText(nameless)).toBe('The bakery');
});
