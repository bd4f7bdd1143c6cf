import { describe, expect, test } from 'vitest';
import { ADVICE, advised, type AdviceFacts } from '../../src/domain/advice.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { SUNDAY } from '../support/make.ts';

const NOTHING: AdviceFacts = {
  purpose: { count: 0 },
  choose: { count: 0 },
  invest: { promisesDue: 0, hasWish: false, given: 0 },
  ask: {},
  remember: { people: 0, lately: 0, waiting: 0 },
};

function oneOf<Which extends keyof AdviceFacts>(which: Which, facts: AdviceFacts[Which]) {
  return advised({ ...NOTHING, [which]: facts }, SUNDAY)[which];
}

test('there are five, in the order of the seed', () => {
  expect(ADVICE).toEqual(['purpose', 'choose', 'invest', 'ask', 'remember']);
});

test('where nothing is yet, each begins at the beginning', () => {
  expect(advised(NOTHING, SUNDAY)).toEqual({
    purpose: { standing: 'none', act: { code: 'write' } },
    choose: { standing: 'none', act: { code: 'add' } },
    invest: { standing: 'none', act: { code: 'time' } },
    ask: { standing: 'never', act: { code: 'ask' } },
    remember: { standing: 'nobody', act: { code: 'add' } },
  });
});

describe('know your purpose', () => {
  test.each([
    [{ count: 1, firstId: 'one', dueId: 'two', unservedId: 'one' }, 'one', { code: 'look-back', id: 'two' }],
    [{ count: 2, firstId: 'one', unservedId: 'two' }, 'several', { code: 'link', id: 'two' }],
    [{ count: 2, firstId: 'one' }, 'several', { code: 'see', id: 'one' }],
    [{ count: 2 }, 'several', { code: 'see' }],
  ] as const)('%j', (facts, standing, act) => {
    expect(oneOf('purpose', facts)).toEqual({ standing, act });
  });
});

describe('choose', () => {
  test.each([
    [{ count: 1, dueId: 'choir', aimlessId: 'club' }, 'one', { code: 'review', id: 'choir' }],
    [{ count: 3, aimlessId: 'club' }, 'several', { code: 'aim', id: 'club' }],
    [{ count: 3 }, 'several', { code: 'see' }],
  ] as const)('%j', (facts, standing, act) => {
    expect(oneOf('choose', facts)).toEqual({ standing, act });
  });
});

describe('invest', () => {
  test.each([
    [{ promisesDue: 1, hasWish: false, given: 0 }, 'none', 'promise'],
    [{ promisesDue: 0, hasWish: false, given: 4 }, 'given', 'time'],
    [{ promisesDue: 0, hasWish: true, given: 0 }, 'none', 'give'],
    [{ promisesDue: 0, hasWish: true, given: 1 }, 'given', 'see'],
  ] as const)('%j', (facts, standing, code) => {
    expect(oneOf('invest', facts)).toEqual({ standing, act: { code } });
  });
});

describe('ask', () => {
  const lately = addDays(SUNDAY, -182);
  const longAgo = addDays(SUNDAY, -183);
  test.each([
    [{ lastOn: lately, thankId: 'a', tellId: 'e', openId: 'b' }, 'lately', { code: 'thank', id: 'a' }],
    [{ lastOn: lately, tellId: 'e', openId: 'b' }, 'lately', { code: 'tell', id: 'e' }],
    [{ lastOn: longAgo, openId: 'b' }, 'long-ago', { code: 'follow', id: 'b' }],
    [{ lastOn: longAgo }, 'long-ago', { code: 'ask' }],
    [{ lastOn: lately }, 'lately', { code: 'see' }],
  ] as const)('%j', (facts, standing, act) => {
    expect(oneOf('ask', facts)).toEqual({ standing, act });
  });
});

describe('remember', () => {
  test.each([
    [{ people: 9, lately: 0, waiting: 3 }, 'quiet', 'week'],
    [{ people: 9, lately: 4, waiting: 0 }, 'some', 'inventory'],
    [{ people: 900, lately: 50, waiting: 1 }, 'many', 'week'],
  ] as const)('%j', (facts, standing, code) => {
    expect(oneOf('remember', facts)).toEqual({ standing, act: { code } });
  });
});
