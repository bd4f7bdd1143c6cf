/** The specification of notes that speak of whom somebody knows. */
import { describe, expect, it } from 'vitest';
import { knownIn } from '../../src/domain/known-through.ts';

describe('knownIn', () => {
  it.each([
    'Her brother is a lawyer',
    'Knows somebody at the council',
    'Knows many people in Aarhus',
    'Married to a midwife',
    'A colleague of hers runs a choir',
    'Hendes far er murer',
    'Gift med en læge',
    'Kender en, der er revisor',
    'Svogeren er tømrer',
    'Hans kone arbejder i banken',
    'Naboen er elektriker',
    'Hennes syster är jurist',
    'Känner någon på banken',
    'Systerns man är snickare',
    'Kollegan är översättare',
  ])('hears of others in: %s', (note) => {
    expect(knownIn(note)).toEqual([note]);
  });

  it.each(['', 'Is a lawyer', 'Knows tax law', 'Kender skattereglerne', 'Kan allt om lantbruk', 'Likes mornings'])(
    'hears of nobody else in: %s',
    (note) => {
      expect(knownIn(note)).toEqual([]);
    },
  );

  it('answers the sentence alone, not the whole note', () => {
    expect(knownIn('Sings. Her sister is an architect!\nLives in Ry')).toEqual([' Her sister is an architect']);
  });
});
