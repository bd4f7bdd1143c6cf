import * as v from 'valibot';
import { expect, test } from 'vitest';
import { choice, day, maybe, rows, text } from '../../../src/formats/backup/field-schemas.ts';

const schema = v.looseObject({ kind: choice('a', 'b'), on: maybe(day), list: rows({ name: text }) });

test.each([
  [{ kind: 'a', list: [] }, true],
  [{ kind: 'b', on: '2026-03-08', list: [{ name: 'x', later: 1 }] }, true],
  [{ kind: 'c', list: [] }, false],
  [{ kind: 'a', on: null, list: [] }, false],
  [{ kind: 'a', on: undefined, list: [] }, false],
  [{ kind: 'a', on: '2026-02-30', list: [] }, false],
  [{ kind: 'a', list: [{ name: 5 }] }, false],
  [{ kind: 'a', list: {} }, false],
])('%j may stand in a row: %s', (value, expected) => {
  expect(v.is(schema, value)).toBe(expected);
});
