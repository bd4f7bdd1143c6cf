import { expect, test } from 'vitest';
import { isJsonColumn, OWN_COLUMNS } from '../../../../src/formats/csv/own/own-columns.ts';
import {
  ContactSchema,
  InteractionSchema,
  SphereSchema,
  StampsSchema,
} from '../../../../src/formats/csv/own/own-schemas.ts';

test('each column is there once, what the row is comes first', () => {
  expect(new Set(OWN_COLUMNS).size).toBe(OWN_COLUMNS.length);
  expect(OWN_COLUMNS[0]).toBe('record');
});

test('every field that is read has a column, and every column is read', () => {
  const read = [StampsSchema, ContactSchema, InteractionSchema, SphereSchema].flatMap(({ entries }) =>
    Object.keys(entries),
  );
  expect(new Set([...read, 'record'])).toEqual(new Set(OWN_COLUMNS));
});

test('lists and numbers are JSON, texts are not', () => {
  expect(OWN_COLUMNS.filter(isJsonColumn)).toContain('emails');
  expect(isJsonColumn('notes')).toBe(false);
});
