import { expect, test } from 'vitest';
import { writeOwn } from '../../../src/formats/csv/write-own.ts';
import { makeContact, makeInteraction, makeSphere } from '../../support/make.ts';

const everything = {
  contacts: [makeContact({ displayName: 'Bo', notes: 'a\u0000b', confidentialNotes: 'hush' })],
  interactions: [makeInteraction({ note: 'told', confidential: true })],
  spheres: [makeSphere({ name: 'Choir' })],
};

test('one file holds spheres, contacts and interactions, a row each, with a mark for Excel', () => {
  const text = writeOwn(everything, { withConfidential: true });
  expect(text.startsWith('\uFEFFrecord,id,')).toBe(true);
  expect(
    text
      .trim()
      .split('\r\n')
      .map((line) => line.split(',')[0]),
  ).toEqual(['record', 'sphere', 'contact', 'interaction']);
  expect(text).toContain('hush');
});

test('no NUL is written, which would make the file no text', () => {
  expect(writeOwn(everything, { withConfidential: true })).toContain('ab');
});

test('what was told in confidence stays out', () => {
  expect(writeOwn(everything, { withConfidential: false })).not.toMatch(/hush|told/);
});

test('other separators', () => {
  expect(
    writeOwn(everything, { withConfidential: true }, { delimiter: ';', byteOrderMark: false }).startsWith('record;id;'),
  ).toBe(true);
});
