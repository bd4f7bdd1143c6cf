import { expect, test } from 'vitest';
import { isTooDeep } from '../../src/formats/too-deep.ts';

function nested(levels: number): unknown {
  return JSON.parse(`${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`);
}

test.each([[], {}, 'text', null, undefined, 7, [{ label: '', value: '' }]])('%j is what a file may hold', (value) => {
  expect(isTooDeep(value)).toBe(false);
});

test('up to the most it is fine, beyond it is not, however deep', () => {
  expect(isTooDeep(nested(50))).toBe(false);
  expect(isTooDeep(nested(52))).toBe(true);
  expect(isTooDeep(nested(200_000))).toBe(true);
  expect(isTooDeep(nested(4), 3)).toBe(true);
});
