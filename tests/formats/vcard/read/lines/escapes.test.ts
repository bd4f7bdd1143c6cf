import { expect, it } from 'vitest';
import { rawParts, splitEscaped, unescaped } from '../../../../../src/formats/vcard/read/lines/escapes.ts';

it.each([
  ['a', 'a'],
  [String.raw`a\, b\; c\: d\\`, String.raw`a, b; c: d` + '\\'],
  [String.raw`a\nb\Nc`, 'a\nb\nc'],
  ['a\\\nb', 'a\nb'],
  [String.raw`\\n`, String.raw`\n`],
  [String.raw`C:\Temp`, String.raw`C:\Temp`],
  ['a\\', 'a\\'],
])('%j is %j', (escaped, text) => {
  expect(unescaped(escaped)).toBe(text);
});

it.each<readonly [string, ',' | ';', readonly string[]]>([
  ['a; b ;c', ';', ['a', 'b', 'c']],
  [String.raw`a\;b;c`, ';', ['a;b', 'c']],
  [String.raw`a\\;b`, ';', ['a\\', 'b']],
  [String.raw`a\,b,c`, ',', ['a,b', 'c']],
  ['', ';', ['']],
  [';', ';', ['', '']],
  ['a\\', ';', ['a\\']],
])('%j has parts at %j', (text, mark, parts) => {
  expect(splitEscaped(text, mark)).toEqual(parts);
});

it('parts can be had with their escapes', () => {
  expect(rawParts(String.raw`a\;b;c\,d`, ';')).toEqual([String.raw`a\;b`, String.raw`c\,d`]);
});
