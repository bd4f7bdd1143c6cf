import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/formats/encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isBig: boolean, mark: boolean): Uint8Array {
  const bytes = (mark ? `\uFEFF${text}` : text).split('').flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
  });
  return Uint8Array.from(bytes);
}

describe('the letters of a file are read as they were written', () => {
  const text = 'Navn;By\nÅse;Ærø\n';
  it.each<readonly [string, Uint8Array, string]>([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16, little end first, with a mark', utf16(text, false, true), 'utf-16le'],
    ['UTF-16, big end first, with a mark', utf16(text, true, true), 'utf-16be'],
    ['UTF-16, little end first, without a mark', utf16(text, false, false), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(text, true, false), 'utf-16be'],
    ['Windows-1252', Uint8Array.from(text, (letter) => letter.charCodeAt(0)), 'windows-1252'],
  ])('%s', (_what, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text, encoding } });
  });

  it('an emoji', () => {
    expect(decodeText(utf8('Bo 😀'))).toMatchObject({ value: { text: 'Bo 😀' } });
  });
});

describe('what is no text is told as data', () => {
  it.each<readonly [string, Uint8Array, object]>([
    ['nothing', new Uint8Array(), { code: 'empty' }],
    ['a mark alone', Uint8Array.from([0xef, 0xbb, 0xbf]), { code: 'empty' }],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe1]), { code: 'not-a-text-file', looksLike: 'jpeg' }],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), { code: 'not-a-text-file', looksLike: 'png' }],
    ['a GIF', utf8('GIF89a'), { code: 'not-a-text-file', looksLike: 'gif' }],
    ['a ZIP', Uint8Array.from([0x50, 0x4b, 3, 4]), { code: 'not-a-text-file', looksLike: 'zip' }],
    ['a PDF', utf8('%PDF-1.4'), { code: 'not-a-text-file', looksLike: 'pdf' }],
    ['a gzip', Uint8Array.from([0x1f, 0x8b, 8]), { code: 'not-a-text-file', looksLike: 'gzip' }],
    ['a NUL among letters', utf8('Bo\u0000Berg, and so on'), { code: 'not-a-text-file', looksLike: 'other' }],
    [
      'control letters',
      Uint8Array.from([0xe6, 1, 2, 3, 4, 5, 6, 0x61]),
      { code: 'not-a-text-file', looksLike: 'other' },
    ],
    [
      'UTF-8 that is none behind its mark',
      Uint8Array.from([0xef, 0xbb, 0xbf, 0xe6, 0x61]),
      { code: 'broken-encoding', encoding: 'utf-8' },
    ],
    ['half a letter of UTF-16', Uint8Array.from([0xff, 0xfe, 0x61]), { code: 'broken-encoding', encoding: 'utf-16le' }],
    [
      'half a pair of UTF-16',
      Uint8Array.from([0xfe, 0xff, 0xd8, 0, 0, 0x61]),
      { code: 'broken-encoding', encoding: 'utf-16be' },
    ],
    [
      'a NUL in UTF-16',
      Uint8Array.from([0xff, 0xfe, 0x61, 0, 0, 0]),
      { code: 'broken-encoding', encoding: 'utf-16le' },
    ],
    ['one byte too many', new Uint8Array(50_000_001), { code: 'too-large', bytes: 50_000_001, most: 50_000_000 }],
  ])('%s', (_what, bytes, failure) => {
    expect(decodeText(bytes)).toEqual({ ok: false, failure });
  });
});
