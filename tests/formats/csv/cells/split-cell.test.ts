import { expect, test } from 'vitest';
import { splitAddresses, splitTags, splitValues } from '../../../../src/formats/csv/cells/split-cell.ts';

test.each([
  ['1 ::: 2', ['1', '2']],
  ['1 ::: ', ['1']],
  ['1; 2', ['1; 2']],
])('the values of %j', (text, values) => {
  expect(splitValues(text)).toEqual(values);
});

test.each([
  ['a@x.dk', ['a@x.dk']],
  ['a@x.dk, b@x.dk', ['a@x.dk', 'b@x.dk']],
  ['a@x.dk;b@x.dk', ['a@x.dk', 'b@x.dk']],
  ['a@x.dk ::: b@x.dk', ['a@x.dk', 'b@x.dk']],
  ['Bo Berg a@x.dk b@x.dk', ['Bo Berg a@x.dk b@x.dk']],
])('the addresses in %j', (text, addresses) => {
  expect(splitAddresses(text)).toEqual(addresses);
});

test.each([
  ['* myContacts ::: Navy', ['Navy']],
  ['* My Contacts', []],
  ['* friends ::: * myContacts', ['friends']],
  ['Kunde;Golf', ['Kunde', 'Golf']],
  ['a, b', ['a', 'b']],
])('the tags in %j', (text, tags) => {
  expect(splitTags(text)).toEqual(tags);
});
