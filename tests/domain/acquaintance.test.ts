/** The specification of acquaintance: who knows whom already. */
import { describe, expect, it } from 'vitest';
import { strangersBy } from '../../src/domain/acquaintance.ts';

describe('strangersBy', () => {
  const areStrangers = strangersBy([
    ['anders', 'sofie', 'maja'],
    ['anders', 'per'],
    ['per', 'ida'],
  ]);

  it.each([
    ['two of one dinner', 'anders', 'maja', false],
    ['the same the other way round', 'maja', 'anders', false],
    ['two with one friend in common', 'anders', 'ida', true],
    ['two of different circles', 'sofie', 'per', true],
    ['someone of whom nothing is known', 'sofie', 'nadia', true],
    ['two of whom nothing is known', 'nadia', 'helle', true],
    ['nobody is a stranger to oneself', 'nadia', 'nadia', false],
  ])('%s', (_, one, other, expected) => {
    expect(areStrangers(one, other)).toBe(expected);
  });
});
