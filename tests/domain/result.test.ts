/** A result: what was expected to fail is returned, never thrown. */
import { expect, test } from 'vitest';
import { failed, success } from '../../src/domain/result.ts';

test('A success carries its value', () => {
  expect(success(5)).toEqual({ ok: true, value: 5 });
});

test('A failure carries its data, not a sentence', () => {
  expect(failed({ code: 'empty-file' })).toEqual({ ok: false, failure: { code: 'empty-file' } });
});
