import { expect, test } from 'vitest';
import { headerLine, readEnd, readHeader } from '../../../src/formats/backup/backup-header.ts';

const counts = { contacts: 1, interactions: 2, photos: 3, others: 4 };
const header = { schemaVersion: 3, madeAt: '2026-11-22T06:00:00.000Z', counts };

test('a header says what it was given', () => {
  expect(readHeader(headerLine(header))).toEqual(header);
});

test('a version from the future is told from something else', () => {
  const later = headerLine(header).replace('"version":1', '"version":2');
  expect(() => readHeader(later)).toThrow(expect.objectContaining({ code: 'too-new' }));
});

test.each([
  'x',
  '[]',
  'null',
  '{"format":"other","version":1}',
  headerLine(header).replace('"contacts":1', '"contacts":-1'),
  headerLine(header).replace('2026', 'then'),
])('%s is no header', (line) => {
  expect(() => readHeader(line)).toThrow(expect.objectContaining({ code: 'not-a-backup' }));
});

test('the last line is known by what it says', () => {
  const end = { end: true, rows: 2, sha256: '0'.repeat(64) };
  expect(readEnd(JSON.stringify(end))).toEqual(end);
  expect(readEnd('{"table":"contacts","row":{}}')).toBeUndefined();
  expect(readEnd('{"end":true,"rows":2,"sha256":"0"}')).toBeUndefined();
  expect(readEnd('{"end":')).toBeUndefined();
});
