/** Time away: when one was, until one has dealt with it, and what is told of it. */
import { expect, test } from 'vitest';
import { awayOf, whileAway, type Happening } from '../../src/domain/away.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { SUNDAY } from '../support/make.ts';

const ago = (days: number) => addDays(SUNDAY, -days);
const away = { since: ago(30), until: SUNDAY };

test.each([
  ['the app was never opened before', {}, undefined],
  ['it was opened 20 days ago', { lastOpenedOn: ago(20) }, undefined],
  ['it was opened 21 days ago', { lastOpenedOn: ago(21) }, { since: ago(21), until: SUNDAY }],
  ['one came back today, and it is written down', { lastOpenedOn: SUNDAY, away }, away],
  [
    'one came back the other day',
    { lastOpenedOn: ago(1), away: { since: ago(40), until: ago(3) } },
    { since: ago(40), until: ago(3) },
  ],
  [
    'one was away again since',
    { lastOpenedOn: ago(25), away: { since: ago(90), until: ago(60) } },
    { since: ago(25), until: SUNDAY },
  ],
  [
    'a wrong clock wrote it down',
    { lastOpenedOn: ago(1), away: { since: SUNDAY, until: addDays(SUNDAY, 300) } },
    undefined,
  ],
  ['the clock was set back', { lastOpenedOn: addDays(SUNDAY, 40) }, undefined],
])('%s', (_, settings, expected) => {
  expect(awayOf(settings, SUNDAY)).toEqual(expected);
});

test('nothing went on: nothing is told', () => {
  expect(whileAway([], away)).toEqual([]);
});

test('each kind has one line, in a fixed order; whose it was stands once, the earliest first', () => {
  const happenings: readonly Happening[] = [
    { kind: 'draft', id: 'eva', day: ago(40) },
    { kind: 'birthday', id: 'bo', day: ago(3) },
    { kind: 'birthday', id: 'ada', day: ago(9) },
    { kind: 'promise', id: 'ada', day: ago(9) },
    { kind: 'promise', id: 'ada', day: ago(2) },
    { kind: 'meeting', id: 'circle', day: ago(7) },
    { kind: 'event', id: 'fair', day: ago(5) },
    { kind: 'reply', id: 'per', day: ago(50) },
  ];
  expect(whileAway(happenings, away)).toEqual([
    { kind: 'birthday', ids: ['ada', 'bo'] },
    { kind: 'promise', ids: ['ada'] },
    { kind: 'reply', ids: ['per'] },
    { kind: 'meeting', ids: ['circle'] },
    { kind: 'event', ids: ['fair'] },
    { kind: 'draft', ids: ['eva'] },
  ]);
});

test.each(['birthday', 'promise', 'meeting', 'event'] as const)(
  'a %s of the day one left, or of today, is no news of the time between',
  (kind) => {
    const of = (day: typeof SUNDAY) => whileAway([{ kind, id: 'ada', day }], away);
    expect([of(away.since), of(away.until)]).toEqual([[], []]);
    expect(of(addDays(away.since, 1))).toHaveLength(1);
    expect(of(addDays(away.until, -1))).toHaveLength(1);
  },
);
