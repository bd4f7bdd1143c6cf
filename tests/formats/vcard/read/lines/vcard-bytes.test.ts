import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../../../src/formats/read-failure.ts';
import { beginsVcard, vcardBytes } from '../../../../../src/formats/vcard/read/lines/vcard-bytes.ts';
import { utf16 } from '../../../../support/read-vcf.ts';

const CARD = 'BEGIN:VCARD\nFN:Åse\nEND:VCARD\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the bytes of a file', () => {
  it.each<readonly [string, Uint8Array, string, boolean]>([
    ['UTF-8', utf8(CARD), 'utf-8', false],
    ['UTF-8 with a mark', utf8(`\uFEFF${CARD}`), 'utf-8', true],
    ['UTF-16, little end first, with a mark', utf16(CARD), 'utf-16le', true],
    ['UTF-16, big end first, with a mark', utf16(CARD, { isBig: true }), 'utf-16be', true],
    ['UTF-16, little end first, without a mark', utf16(CARD, { hasMark: false }), 'utf-16le', true],
    ['UTF-16, big end first, without a mark', utf16(CARD, { isBig: true, hasMark: false }), 'utf-16be', true],
    ['UTF-16 behind blank lines', utf16(`\n \n${CARD}`, { hasMark: false }), 'utf-16le', true],
    ['indented as a whole', utf8(`  ${CARD.trim().replaceAll('\n', '\n  ')}\n`), 'utf-8', false],
  ])('%s become those of its cards', (_what, bytes, encoding, isRecoded) => {
    const file = vcardBytes(bytes);
    expect(file).toMatchObject({ ok: true, value: { encoding, isRecoded } });
    expect(beginsVcard(bytes)).toBe(true);
    const read = file.ok ? new TextDecoder().decode(file.value.bytes) : '';
    expect(read.trim()).toBe(CARD.trim());
  });

  it('a UTF-16 file that breaks off within a letter is read up to there', () => {
    expect(vcardBytes(utf16(CARD).subarray(0, -1))).toMatchObject({ ok: true });
  });

  it.each<readonly [string, Uint8Array, object]>([
    ['nothing', new Uint8Array(), { code: 'empty' }],
    ['blanks alone', utf8(' \r\n\t'), { code: 'empty' }],
    ['a mark alone', Uint8Array.from([0xff, 0xfe]), { code: 'empty' }],
    ['too much', new Uint8Array(MOST_BYTES + 1), { code: 'too-large', bytes: MOST_BYTES + 1, most: MOST_BYTES }],
  ])('%s', (_what, bytes, failure) => {
    expect(vcardBytes(bytes)).toEqual({ ok: false, failure });
  });
});

describe('a file of vCards is known by what stands in it', () => {
  it.each([
    ['BEGIN:VCARD', true],
    ['begin:vcard\r\n', true],
    ['\n\n  BEGIN:VCARD\n', true],
    ['# exported\nBEGIN:VCARD\n', true],
    ['BEGIN:VCALENDAR\n', false],
    ['Name,Email\nBo,BEGIN:VCARD\n', false],
    ['', false],
  ])('%j', (text, expected) => {
    expect(beginsVcard(utf8(text))).toBe(expected);
  });

  it('and no picture is one', () => {
    expect(beginsVcard(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe(false);
  });
});
