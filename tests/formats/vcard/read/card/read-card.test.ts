import { describe, expect, it } from 'vitest';
import { readCard } from '../../../../../src/formats/vcard/read/card/read-card.ts';
import { CARD_OPTIONS, readLines } from '../../../../support/read-vcf.ts';

function read(text: string, isCutOff = false) {
  const content = new TextEncoder().encode(text);
  return readCard({ content, isCutOff, isRecoded: false, row: 3 }, CARD_OPTIONS);
}

describe('a card', () => {
  it('is a person, with the number of the card', () => {
    expect(read('FN:Bo')).toEqual({
      kind: 'contact',
      contact: { displayName: 'Bo', row: 3, matchKeys: [] },
      warnings: [],
    });
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n'],
    ['what machines say', 'VERSION:3.0\nREV:1\nUID:2'],
  ])('of %s is blank', (_what, text) => {
    expect(read(text)).toEqual({ kind: 'blank' });
  });

  it('that names nobody is skipped', () => {
    expect(read('NOTE:somebody')).toEqual({ kind: 'skipped', skipped: { code: 'nobody', row: 3 } });
  });

  it('that breaks off is a person all the same', () => {
    expect(read('FN:Bo\nTEL;CELL:22 33 4', true)).toMatchObject({
      contact: { displayName: 'Bo', phones: [{ value: '22 33 4' }] },
      warnings: [{ code: 'cut-off', row: 3, column: '', value: '' }],
    });
  });
});

describe('what stands in two languages is one value', () => {
  it('with the other one kept', () => {
    const lines =
      'FN;ALTID=1;LANGUAGE=en:Yamada Taro\nFN;ALTID=1;LANGUAGE=ja:山田太郎\nEMAIL;ALTID=2:a@example.com\nEMAIL;ALTID=2:b@example.com\nEMAIL;ALTID=3:c@example.com';
    expect(readLines(lines, '4.0')).toMatchObject({
      displayName: 'Yamada Taro',
      emails: [{ value: 'a@example.com' }, { value: 'c@example.com' }],
      extra: [
        { name: 'FN', value: '山田太郎' },
        { name: 'EMAIL', value: 'b@example.com' },
      ],
    });
  });
});
