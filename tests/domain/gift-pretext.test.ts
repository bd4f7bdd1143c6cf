/** Pretexts that bring something: what goes into a card beside the reason why now. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { seeksPretext, tipPretext, toldPretext } from '../../src/domain/gift-pretext.ts';
import { makeTip, SUNDAY } from '../support/make.ts';

const inDays = (count: number) => addDays(SUNDAY, count);

describe('A waiting tip that fits is a pretext', () => {
  const fits = ['best', 'good', 'fair', 'faint'].map((tipId) => ({ tipId, words: [`word of ${tipId}`] }));

  test('with the words of the one that fits best, and two more to fall back on', () => {
    expect(tipPretext(fits)).toEqual([{ code: 'tip', ids: ['best', 'good', 'fair'], words: ['word of best'] }]);
    expect(fits).toHaveLength(4);
  });

  test('with two words at most, since a card has room for few, and none of them twice', () => {
    const words = ['mentoring', 'board', 'tenants'];
    expect(tipPretext([{ tipId: 'best', words }])).toEqual([
      { code: 'tip', ids: ['best'], words: ['mentoring', 'board'] },
    ]);
    expect(tipPretext([{ tipId: 'best', words: ['mentoring', 'Mentoring', 'board'] }])).toMatchObject([
      { words: ['mentoring', 'board'] },
    ]);
    expect(tipPretext([{ tipId: 'best', words: [] }])).toEqual([{ code: 'tip', ids: ['best'] }]);
  });

  test('and none that fits is none', () => {
    expect(tipPretext([])).toEqual([]);
  });
});

describe('What they gave one is a pretext once it is read and until they are told', () => {
  const read = makeTip({ id: 'read', forMe: true, fromContactId: 'helle', readOn: inDays(-3) });

  test('with the days since the oldest was read', () => {
    const older = makeTip({ id: 'older', forMe: true, fromContactId: 'helle', readOn: inDays(-9) });
    expect(toldPretext([read, older], SUNDAY)).toEqual([{ code: 'told', ids: ['older', 'read'], days: 9 }]);
  });

  test('read on a day that is yet to come, as after a journey, it was read today', () => {
    expect(toldPretext([{ ...read, readOn: inDays(1) }], SUNDAY)).toMatchObject([{ days: 0 }]);
  });

  test.each([
    ['not read yet', makeTip({ forMe: true, fromContactId: 'helle' })],
    ['for others rather than for oneself', makeTip({ fromContactId: 'helle', readOn: inDays(-3) })],
    ['told already', { ...read, toldOn: inDays(-1) }],
    ['in the trash', { ...read, deletedAt: '2026-03-07T12:00:00.000Z' }],
  ])('none when it is %s', (_, tip) => {
    expect(toldPretext([tip], SUNDAY)).toEqual([]);
  });
});

describe('What someone seeks and is there to be had is a pretext', () => {
  const others = ['mette', 'bo', 'ida', 'per'].map((contactId) => ({ contactId, words: [`what ${contactId} offers`] }));

  test('from others, the best first and three at most', () => {
    expect(seeksPretext({ others })).toEqual([
      { code: 'seeks', ids: ['mette', 'bo', 'ida'], words: ['what mette offers'] },
    ]);
  });

  test('from oneself before anyone else, and then nobody is named', () => {
    expect(seeksPretext({ own: ['proof reading'], others })).toEqual([
      { code: 'seeks', ids: [], words: ['proof reading'] },
    ]);
  });

  test('and from nobody it is none', () => {
    expect(seeksPretext({ others: [] })).toEqual([]);
  });
});
