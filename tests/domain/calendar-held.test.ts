import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { heldAfter, kindOfHeld, type HeldKey, type HeldKind } from '../../src/domain/calendar-held.ts';
import { SUNDAY } from '../support/make.ts';

const NOTHING = { keys: [], gone: [] };

function after(before: Parameters<typeof heldAfter>[0], keys: readonly HeldKey[], kinds: readonly HeldKind[]) {
  return heldAfter(before, { keys, kinds: new Set(kinds) }, SUNDAY);
}

describe('what the calendar files held', () => {
  it('is at first what the first file has', () => {
    expect(after(NOTHING, ['birthday:a', 'round:'], ['birthday', 'round'])).toEqual({
      keys: ['birthday:a', 'round:'],
      gone: [],
    });
  });

  it.each<[string, Parameters<typeof heldAfter>[0], readonly HeldKey[], readonly HeldKind[], object]>([
    [
      'something that no longer holds is gone from today',
      { keys: ['promise:a', 'promise:b'], gone: [] },
      ['promise:b'],
      ['promise'],
      { keys: ['promise:b'], gone: [{ key: 'promise:a', on: SUNDAY }] },
    ],
    [
      'what was left out this time is neither gone nor forgotten',
      { keys: ['birthday:a', 'round:'], gone: [] },
      ['round:'],
      ['round'],
      { keys: ['round:', 'birthday:a'], gone: [] },
    ],
    [
      'what was gone and came back is called off no more',
      { keys: [], gone: [{ key: 'birthday:a', on: addDays(SUNDAY, -5) }] },
      ['birthday:a'],
      ['birthday'],
      { keys: ['birthday:a'], gone: [] },
    ],
    [
      'what is gone is called off for a year',
      { keys: [], gone: [{ key: 'birthday:a', on: addDays(SUNDAY, -366) }] },
      [],
      ['birthday'],
      { keys: [], gone: [{ key: 'birthday:a', on: addDays(SUNDAY, -366) }] },
    ],
    [
      'and forgotten then',
      { keys: [], gone: [{ key: 'birthday:a', on: addDays(SUNDAY, -367) }] },
      [],
      ['birthday'],
      NOTHING,
    ],
  ])('%s', (_what, before, keys, kinds, expected) => {
    expect(after(before, keys, kinds)).toEqual(expected);
  });

  it('says of a key what it is of', () => {
    expect(kindOfHeld('day:019b-3-8-met')).toBe('day');
    expect(kindOfHeld('round:')).toBe('round');
  });
});
