import { expect, test } from 'vitest';
import { countsOf } from '../../../src/formats/backup/count-rows.ts';

test('rows are counted by kind', () => {
  const tables = new Map(Object.entries({ contacts: [1, 2], photos: [1], tips: [1, 2, 3], settings: [1] }));
  expect(countsOf(tables)).toEqual({ contacts: 2, interactions: 0, photos: 1, others: 4 });
});
