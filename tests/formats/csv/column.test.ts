import { expect, test } from 'vitest';
import { column, COLUMN_FIELDS, isAddressPart, isNaming } from '../../../src/formats/csv/column.ts';

test('a column is grouped by its label unless told otherwise', () => {
  expect(column('phone', 'work')).toEqual({ field: 'phone', label: 'work', group: 'work' });
  expect(column('email', '', 'email 2')).toEqual({ field: 'email', label: '', group: 'email 2' });
});

test('the parts of an address', () => {
  expect(COLUMN_FIELDS.filter(isAddressPart)).toEqual([
    'street',
    'extended',
    'poBox',
    'city',
    'region',
    'postcode',
    'country',
  ]);
});

test('what says who someone is', () => {
  expect(COLUMN_FIELDS.filter(isNaming)).toEqual([
    'displayName',
    'givenName',
    'familyName',
    'nickname',
    'organization',
    'email',
    'phone',
  ]);
});
