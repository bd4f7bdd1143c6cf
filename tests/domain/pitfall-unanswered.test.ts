import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { unansweredForLong } from '../../src/domain/pitfall-unanswered.ts';
import { SUNDAY } from '../support/make.ts';

const ago = (days: number) => addDays(SUNDAY, -days);

function sign(id: string, days: number, initiator: 'me' | 'them' = 'me') {
  return { contactIds: [id], day: ago(days), initiator };
}

function person(id: string, quietDays: number) {
  return { id, lastFullOn: ago(quietDays) };
}

test('three people whom a sign did not reach for sixty days, who has waited longest first', () => {
  const people = [person('a', 60), person('b', 90), person('c', 70), person('d', 65)];
  const signs = [sign('a', 60), sign('b', 90), sign('c', 70), sign('d', 65)];
  expect(unansweredForLong(people, signs, SUNDAY)).toEqual({ code: 'unanswered', contactIds: ['b', 'c', 'd'] });
});

test('not two, not sooner, and not what they wrote', () => {
  const people = [person('a', 90), person('b', 90), person('c', 59)];
  expect(unansweredForLong(people, [sign('a', 90), sign('b', 90)], SUNDAY)).toBeUndefined();
  expect(unansweredForLong(people, [sign('a', 90), sign('b', 90), sign('c', 59)], SUNDAY)).toBeUndefined();
  const theirs = [sign('a', 90, 'them'), sign('b', 90), sign('c', 90)];
  expect(unansweredForLong(people, theirs, SUNDAY)).toBeUndefined();
});

test('not where something happened since', () => {
  const people = [person('a', 90), person('b', 90), person('c', 10)];
  expect(unansweredForLong(people, [sign('a', 90), sign('b', 90), sign('c', 90)], SUNDAY)).toBeUndefined();
});

test('of several signs the last counts, so that a second one is nothing that happened since', () => {
  const people = [person('a', 70), person('b', 90), { id: 'c' }];
  const signs = [sign('a', 70), sign('a', 100), sign('b', 90), sign('c', 80)];
  expect(unansweredForLong(people, signs, SUNDAY)).toMatchObject({ contactIds: ['b', 'c', 'a'] });
});

test('three tries in a row count as well, from the last of them', () => {
  const people = [person('a', 90), person('b', 90), { id: 'c', triesSince: 3, lastTriedOn: ago(20) }];
  const signs = [sign('a', 90), sign('b', 90)];
  expect(unansweredForLong(people, signs, SUNDAY)).toMatchObject({ contactIds: ['a', 'b', 'c'] });
  const untold = [person('a', 90), person('b', 90), { id: 'c', triesSince: 3 }];
  expect(unansweredForLong(untold, signs, SUNDAY)).toBeUndefined();
});
