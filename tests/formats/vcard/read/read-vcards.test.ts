import { describe, expect, it } from 'vitest';
import { MOST_ROWS } from '../../../../src/formats/read-failure.ts';
import { isVcard, vcardReader } from '../../../../src/formats/vcard/read/read-vcards.ts';
import { CARD_OPTIONS, readCards } from '../../../support/read-vcf.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file of cards', () => {
  const file = readCards(
    'BEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nNOTE:somebody\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nFN:Åse\n',
  );

  it('brings in whom it can, and says what it can’t', () => {
    expect(file.contacts).toMatchObject([
      { displayName: 'Bo', row: 1 },
      { displayName: 'Åse', row: 4 },
    ]);
    expect(file.skipped).toEqual([{ code: 'nobody', row: 2 }]);
    expect(file.blank).toBe(1);
    expect(file.warnings).toEqual([{ code: 'cut-off', row: 4, column: '', value: '' }]);
    expect(file).toMatchObject({ count: 4, encoding: 'utf-8' });
  });

  it('has nothing behind its last card', () => {
    const reader = vcardReader(utf8('BEGIN:VCARD\nFN:Bo\nEND:VCARD'), CARD_OPTIONS);
    expect(reader.ok && reader.value.read(1)).toEqual({ kind: 'blank' });
  });

  it('is known by its content', () => {
    expect(isVcard(utf8('BEGIN:VCARD\nFN:Bo'))).toBe(true);
    expect(isVcard(utf8('Name,Email\nBo,bo@example.com'))).toBe(false);
  });
});

describe('a file that can’t be read is told as data', () => {
  it.each<readonly [string, Uint8Array, object]>([
    ['empty', utf8(' \n'), { code: 'empty' }],
    ['without a card', utf8('Hello'), { code: 'not-a-text-file', looksLike: 'other' }],
    ['with too many cards', utf8('BEGIN:VCARD\n'.repeat(MOST_ROWS + 1)), { code: 'too-many-rows', most: MOST_ROWS }],
  ])('%s', (_what, bytes, failure) => {
    expect(vcardReader(bytes, CARD_OPTIONS)).toEqual({ ok: false, failure });
  });
});
