import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, escapedText, plainValue } from '../../src/formats/content-line.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const lines = (text: string): readonly string[] => text.split('\r\n').slice(0, -1);

describe('a content line', () => {
  it.each([
    ['ends in CRLF', contentLine('FN', 'Bo'), 'FN:Bo\r\n'],
    ['has 75 octets and is whole', contentLine('NOTE', 'x'.repeat(70)), `NOTE:${'x'.repeat(70)}\r\n`],
    ['goes on after a space', contentLine('NOTE', 'x'.repeat(71)), `NOTE:${'x'.repeat(70)}\r\n x\r\n`],
    ['counts octets, not letters', contentLine('NOTE', 'ø'.repeat(36)), `NOTE:${'ø'.repeat(35)}\r\n ø\r\n`],
    ['never cuts a letter', contentLine('NOTE', `${'x'.repeat(69)}ø`), `NOTE:${'x'.repeat(69)}\r\n ø\r\n`],
    ['nor one of four octets', contentLine('NOTE', `${'x'.repeat(67)}🙂`), `NOTE:${'x'.repeat(67)}\r\n 🙂\r\n`],
  ])('%s', (_what, line, expected) => expect(line).toBe(expected));

  it('whatever it holds, is cut into lines of at most 75 octets that join to the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 60, maxLength: 400 }), (text) => {
        const value = escapedText(text);
        const written = contentLine('NOTE', value);
        for (const line of lines(written)) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(written.replaceAll('\r\n ', '')).toBe(`NOTE:${value}\r\n`);
      }),
    );
  });
});

describe('a text as a value', () => {
  it.each([
    ['comma and semicolon', 'a,b;c', String.raw`a\,b\;c`],
    ['backslash', String.raw`C:\n`, String.raw`C:\\n`],
    ['line breaks of any kind', 'a\nb\r\nc\rd', String.raw`a\nb\nc\nd`],
    ['control letters, but for tabs', 'a\u0000\tb\u0007', 'a\tb'],
    ['a colon stays', '10:30', '10:30'],
  ])('%s', (_what, text, expected) => expect(escapedText(text)).toBe(expected));
});

describe('an address as a value', () => {
  it.each([
    ['is not escaped', 'https://a.example/?q=1,2;3', 'https://a.example/?q=1,2;3'],
    ['can’t end its line', 'https://a.example/\r\nEND:VCARD', 'https://a.example/END:VCARD'],
  ])('%s', (_what, text, expected) => expect(plainValue(text)).toBe(expected));
});
