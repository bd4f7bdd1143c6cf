import { expect, test } from 'vitest';
import { AddressBook } from '../../../../src/formats/csv/cells/card-addresses.ts';

const NOTHING = { street: '', extended: '', poBox: '', city: '', region: '', postcode: '', country: '' };

test('the parts of one group make one address, its lines one below the other', () => {
  const book = new AddressBook();
  book.put('home', 'street', { text: 'Nygade 1', label: 'home' });
  book.put('work', 'city', { text: 'Ry', label: 'work' });
  book.put('home', 'street', { text: 'st. th.', label: 'home' });
  book.put('home', 'postcode', { text: '8000', label: 'home' });
  expect(book.all()).toEqual([
    { ...NOTHING, label: 'home', street: 'Nygade 1\nst. th.', postcode: '8000' },
    { ...NOTHING, label: 'work', city: 'Ry' },
  ]);
});

test('a whole address stands in the street when no part is known, and gives way to parts', () => {
  const book = new AddressBook();
  book.put('1', 'address', { text: 'Nygade 1, Ry', label: '' });
  book.put('2', 'address', { text: 'Torvet 2, Skive', label: '' });
  book.put('2', 'city', { text: 'Skive', label: '' });
  expect(book.all()).toEqual([
    { ...NOTHING, label: '', street: 'Nygade 1, Ry' },
    { ...NOTHING, label: '', city: 'Skive' },
  ]);
});
