/** What stands out, and that nothing does where there is too little to go by. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { standingOf, type Spoken } from '../../src/domain/rose-standing.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

const ago = (days: number) => addDays(SUNDAY, -days);

function people(count: number, from: string, fields: Partial<Spoken>): readonly Spoken[] {
  return Array.from({ length: count }, (_, place) =>
    makeContact({ id: `${from}-${fields.tie}-${place}`, sphereIds: from === '' ? [] : [from], ...fields }),
  );
}

const CLOSE = people(5, 'work', { tie: 'strong', lastFullOn: ago(9) });

test('most of the closest are from one place, and two from elsewhere have been quiet longest', () => {
  const others = [
    ...people(1, 'study', { tie: 'weak', lastFullOn: ago(700) }),
    ...people(1, 'choir', { tie: 'weak', lastFullOn: ago(400) }),
    makeContact({ id: 'per', tie: 'weak', sphereIds: ['study', 'choir'], lastLightOn: ago(300) }),
    makeContact({ id: 'ida', tie: 'weak', sphereIds: ['study'], lastFullOn: ago(20) }),
    makeContact({ id: 'same', tie: 'weak', sphereIds: ['work', 'study'], lastFullOn: ago(900) }),
  ];
  const found = { code: 'one-sphere', sphereId: 'work', contactIds: ['study-weak-0', 'per'] };
  expect(standingOf([...CLOSE, ...others], SUNDAY)).toEqual(found);
  expect(standingOf([...others, ...CLOSE].toReversed(), SUNDAY)).toEqual(found);
});

test('half of them from one place is not most; four are too few to say anything of', () => {
  const mixed = [...CLOSE, ...people(5, 'study', { tie: 'strong', lastFullOn: ago(9) })];
  const quiet = people(1, 'choir', { tie: 'weak', lastFullOn: ago(400) });
  expect(standingOf([...mixed, ...quiet], SUNDAY)?.code).not.toBe('one-sphere');
  expect(standingOf([...CLOSE.slice(1), ...quiet], SUNDAY)).toBeUndefined();
});

test('of those without a sphere nothing is known', () => {
  const quiet = people(1, 'choir', { tie: 'weak', lastFullOn: ago(400) });
  expect(standingOf([...people(6, '', { tie: 'strong' }), ...quiet], SUNDAY)).toBeUndefined();
});

test('close ones who have been quiet for over a year, two at most, the longest first', () => {
  const quiet = [400, 900, 500].map((days) => makeContact({ id: `q${days}`, tie: 'strong', lastFullOn: ago(days) }));
  const loose = people(6, 'study', { tie: 'weak', lastFullOn: ago(9) });
  expect(standingOf([...CLOSE, ...quiet, ...loose], SUNDAY)).toEqual({
    code: 'quiet-close',
    contactIds: ['q900', 'q500'],
  });
  expect(standingOf(quiet, SUNDAY)).toBeUndefined();
});

test('the same day, by id', () => {
  const quiet = ['b', 'a'].map((id) => makeContact({ id, tie: 'strong', lastFullOn: ago(400) }));
  expect(standingOf([...CLOSE, ...quiet], SUNDAY)?.contactIds).toEqual(['a', 'b']);
});

test('nearly all are close', () => {
  const close = [...CLOSE, ...people(4, 'study', { tie: 'strong', lastFullOn: ago(9) })];
  const loose = people(3, 'study', { tie: 'weak', lastFullOn: ago(9) });
  expect(standingOf([...close, ...loose.slice(1)], SUNDAY)).toEqual({ code: 'few-loose', contactIds: [] });
  expect(standingOf([...close, ...loose], SUNDAY)).toBeUndefined();
  expect(standingOf(close.slice(2), SUNDAY)).toBeUndefined();
});

test('two places equally common: the first by id', () => {
  const both = people(5, 'work', { tie: 'strong', lastFullOn: ago(9), sphereIds: ['work', 'art'] });
  const quiet = people(1, 'choir', { tie: 'weak', lastFullOn: ago(400) });
  expect(standingOf([...both, ...quiet], SUNDAY)?.sphereId).toBe('art');
});
