import { expect, it } from 'vitest';
import { headEnd } from '../../../../../src/formats/vcard/read/lines/head-end.ts';

it.each([
  ['TEL:1', 3],
  ['TEL;X="a:b":1', 11],
  ['TEL;X="a:b";Y="c:d":1:2', 19],
  ['TEL:"a:b"', 3],
  ['TEL;X="a:1', undefined],
  ['TEL;X="a":"b:', 9],
  ['TEL', undefined],
  ['', undefined],
])('the head of %j ends at %j', (line, end) => {
  expect(headEnd(line)).toBe(end);
});
