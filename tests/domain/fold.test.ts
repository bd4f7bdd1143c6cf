import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedPhrase, foldedWords } from '../../src/domain/fold.ts';

describe('folding gives one spelling to texts a person would call the same', () => {
  it.each([
    ['Mette Hansen', 'mette hansen'],
    ['Søren Ærø', 'soren aero'],
    ['Åse Öberg', 'ase oberg'],
    ['A\u030Ase', 'ase'],
    ['Weiß', 'weiss'],
    ['STRAẞE', 'strasse'],
    ['Łukasz Đorđe', 'lukasz dorde'],
    ['José Ñandú', 'jose nandu'],
    ['İstanbul', 'istanbul'],
    ['安藤 ロイド', '安藤 ロイト'],
    ['', ''],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('words are runs of letters and digits', () => {
    expect(foldedWords('E-mail 2 – Ådresse, (arb.)')).toEqual(['e', 'mail', '2', 'adresse', 'arb']);
    expect(foldedWords(' \u00a0')).toEqual([]);
  });

  it('a phrase has one space between its words', () => {
    expect(foldedPhrase('  Hansen,\tMette  ')).toBe('hansen mette');
  });
});
