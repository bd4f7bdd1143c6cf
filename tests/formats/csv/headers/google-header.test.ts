import { expect, test } from 'vitest';
import { googleColumn } from '../../../../src/formats/csv/headers/google-header.ts';

test.each([
  ['email 1 label', 'label', 'email 1'],
  ['email 2 type', 'label', 'email 2'],
  ['email 1 value', 'email', 'email 1'],
  ['phone 12 value', 'phone', 'phone 12'],
  ['website 1 value', 'url', 'website 1'],
  ['event 1 value', 'date', 'event 1'],
  ['relation 1 value', 'extra', 'relation 1'],
  ['custom field 1 value', 'extra', 'custom field 1'],
  ['im 1 service', 'extra', 'im 1'],
  ['address 1 formatted', 'address', 'address 1'],
  ['address 1 street', 'street', 'address 1'],
  ['address 1 pobox', 'poBox', 'address 1'],
  ['address 1 extended address', 'extended', 'address 1'],
  ['address 1 name', 'extra', 'address 1'],
  ['organization 1 name', 'organization', 'organization 1'],
  ['organization 1 title', 'jobTitle', 'organization 1'],
  ['organization 1 department', 'orgUnit', 'organization 1'],
  ['organization 1 symbol', 'extra', 'organization 1'],
  ['organization 1 type', 'extra', 'organization 1'],
  ['organization 2 name', 'extra', 'organization 2'],
])('%s', (phrase, field, group) => {
  expect(googleColumn(phrase)).toMatchObject({ field, group });
});

test.each(['email', 'email 2 adresse', 'phone 2 home', 'planet 1 value'])('%s is none of Google’s', (phrase) => {
  expect(googleColumn(phrase)).toBeUndefined();
});
