import { expect, test } from 'vitest';
import { conflictsOf } from '../../src/store/conflicts.ts';

const since = { title: 'Trust', topics: ['a'], note: 'old' };

test.each([
  ['nobody else wrote', since, { title: 'Doubt', topics: ['b'] }, []],
  ['another field was written', { ...since, note: 'new' }, { title: 'Doubt' }, []],
  ['the same was written', { ...since, title: 'Doubt', topics: ['b'] }, { title: 'Doubt', topics: ['b'] }, []],
  [
    'something else was written',
    { ...since, title: 'Hope', topics: ['c'] },
    { title: 'Doubt', topics: ['b'] },
    ['title', 'topics'],
  ],
  ['it was taken away', { title: 'Trust', topics: ['a'] }, { note: 'mine' }, ['note']],
])('where %s', (_what, current, changes, fields) => {
  expect(conflictsOf(since, current, changes)).toEqual(fields);
});
