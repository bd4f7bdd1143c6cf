import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { byQuiet, PITFALL_AWAY_DAYS, spokenPitfalls, type Pitfall } from '../../src/domain/pitfall.ts';

const NOTICED: readonly Pitfall[] = [
  { code: 'too-alike', part: 'sphere', value: 'work' },
  { code: 'time-thief', networkId: 'choir' },
  { code: 'only-asking' },
];

test('two at most are spoken of, what others wait for first', () => {
  expect(spokenPitfalls(NOTICED, () => false).map(({ code }) => code)).toEqual(['only-asking', 'time-thief']);
});

test('what was waved away gives its place to the next, for ninety days', () => {
  const spoken = spokenPitfalls(NOTICED, (code) => code === 'only-asking');
  expect(spoken.map(({ code }) => code)).toEqual(['time-thief', 'too-alike']);
  expect(PITFALL_AWAY_DAYS).toBe(90);
});

test('where nothing is noticed, nothing is said', () => {
  expect(spokenPitfalls([], () => false)).toEqual([]);
});

test('whoever has been quiet longest comes first, those never talked to before all', () => {
  const [early, late] = [calendarDate('2024-01-01'), calendarDate('2026-01-01')];
  const people = [{ id: 'late', lastFullOn: late }, { id: 'b' }, { id: 'early', lastFullOn: early }, { id: 'a' }];
  expect(people.toSorted(byQuiet).map(({ id }) => id)).toEqual(['a', 'b', 'early', 'late']);
});
