import { expect, it } from 'vitest';
import { renamed } from '../../../src/store/merging/renamed.ts';

const renaming = { from: 'a', to: 'b' };

it.each<readonly [string, unknown, unknown]>([
  ['a field', { contactId: 'a' }, { contactId: 'b' }],
  ['a list', { contactIds: ['c', 'a'] }, { contactIds: ['c', 'b'] }],
  ['a list that holds both', { contactIds: ['a', 'c', 'b'] }, { contactIds: ['b', 'c'] }],
  ['deep down', { items: [{ reasons: [{ ids: ['a'] }] }] }, { items: [{ reasons: [{ ids: ['b'] }] }] }],
])('%s follows', (_what, before, after) => {
  expect(renamed(before, renaming)).toEqual(after);
});

it('words in which the id happens to stand are left alone', () => {
  expect(renamed({ note: 'a b', list: ['ab'] }, renaming)).toEqual({ note: 'a b', list: ['ab'] });
});

it('what says nothing of it stays the very same, blobs too', () => {
  const row = { id: 'x', blob: new Blob(['a']), names: ['b', 'b'], nothing: null };
  expect(renamed(row, renaming)).toBe(row);
  expect(renamed({ ...row, contactId: 'a' }, renaming).blob).toBe(row.blob);
});
