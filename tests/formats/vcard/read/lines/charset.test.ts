import { describe, expect, it } from 'vitest';
import { byteTextOf } from '../../../../../src/formats/vcard/read/lines/byte-text.ts';
import { guessedEncoding, textOfBytes } from '../../../../../src/formats/vcard/read/lines/charset.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** 安藤 and 山田太郎 in Shift_JIS. */
const ANDO = [0x88, 0xc0, 0x93, 0xa1];
const YAMADA = [0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59];

describe('a text without a charset', () => {
  it.each<readonly [string, Uint8Array, string]>([
    ['ASCII', utf8('Bo Berg'), 'Bo Berg'],
    ['UTF-8', utf8('Åse Ærø 日本 🙂'), 'Åse Ærø 日本 🙂'],
    ['UTF-8 with one broken byte', Uint8Array.from([...utf8('ÑÑ'), 0x80]), 'ÑÑ\uFFFD'],
    ['Latin-1', latin('Jörgen på Ærø'), 'Jörgen på Ærø'],
    ['one letter of Latin-1', latin('år'), 'år'],
    ['Shift_JIS', Uint8Array.from(ANDO), '安藤'],
    ['Shift_JIS whose second bytes are letters', Uint8Array.from(YAMADA), '山田太郎'],
    ['Shift_JIS between marks', Uint8Array.from([...ANDO, 0x3b, ...YAMADA, 0x3b]), '安藤;山田太郎;'],
  ])('%s', (_what, bytes, text) => {
    expect(textOfBytes(byteTextOf(bytes), undefined)).toBe(text);
  });

  it('a curved apostrophe between Latin letters is not Japanese', () => {
    const text = textOfBytes(byteTextOf(Uint8Array.from([0x4f, 0x92, 0x4e, 0x65, 0x69, 0x6c])), undefined);
    expect(text).toMatch(/^O.Neil$/);
    expect(text).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('a charset that is declared', () => {
  it.each<readonly [string, Uint8Array, string, string]>([
    ['is believed', Uint8Array.from(ANDO), 'SHIFT_JIS', '安藤'],
    ['is believed where another would do as well', latin('Ã¥'), 'ISO-8859-1', 'Ã¥'],
    ['may be written in control letters', latin('\u001B$B0B\u001B(B'), 'ISO-2022-JP', '安'],
    ['that nobody knows is none', utf8('Åse'), 'X-NOBODY', 'Åse'],
    ['that the bytes belie is none', latin('Jäger'), 'UTF-8', 'Jäger'],
    ['counts where a text is encoded further', Uint8Array.from([0x41, 0, 0xe5, 0]), 'UTF-16LE', 'Aå'],
  ])('%s', (_what, bytes, charset, text) => {
    expect(textOfBytes(byteTextOf(bytes), charset)).toBe(text);
  });

  it('any number of them is no burden', () => {
    for (let index = 0; index < 500; index += 1) expect(textOfBytes('Å', `X-${index}`)).toBe('Å');
  });
});

it.each<readonly [string, Uint8Array]>([
  ['utf-8', utf8('Bo')],
  ['utf-8', utf8('Åse')],
  ['utf-8', Uint8Array.from([...utf8('ÑÑÑ'), 0x80])],
  ['windows-1252', latin('på Ærø')],
  ['shift_jis', Uint8Array.from(ANDO)],
])('a whole file in %s is known', (encoding, bytes) => {
  expect(guessedEncoding(bytes)).toBe(encoding);
});
