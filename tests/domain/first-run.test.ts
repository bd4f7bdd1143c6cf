/** The first run, step by step. */
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import {
  afterBond,
  isStillToAsk,
  isUnderWay,
  withFound,
  withoutPeople,
  withoutPerson,
  withPeople,
} from '../../src/domain/first-run.ts';
import { SUNDAY } from '../support/make.ts';

const begun = withPeople(undefined, ['helle'], SUNDAY);
const later = calendarDate('2026-03-09');

test('The first name begins it, and the next ones join', () => {
  expect(begun).toEqual({ startedOn: SUNDAY, contactIds: ['helle'], step: 'people', asked: 0 });
  expect(withPeople(begun, ['bo', 'ida'], later)).toEqual({ ...begun, contactIds: ['helle', 'bo', 'ida'] });
  expect(withoutPerson(withPeople(begun, ['bo'], later), 'helle').contactIds).toEqual(['bo']);
});

test('Whose bond was asked is not asked again', () => {
  const run = { ...withPeople(begun, ['bo'], later), step: 'bonds' as const, asked: 1 };
  expect(isStillToAsk(run, 'helle')).toBe(false);
  expect(isStillToAsk(run, 'bo')).toBe(true);
});

test('Without those who are gone the same people are still to be asked', () => {
  const run = { ...withPeople(begun, ['bo', 'ida'], later), step: 'bonds' as const, asked: 2 };
  expect(withoutPeople(run, new Set(['helle', 'ida']))).toEqual({ ...run, contactIds: ['bo'], asked: 1 });
  expect(withoutPeople(run, new Set(['finn']))).toBe(run);
  const found = withFound(run, 'pia', later);
  expect(withoutPeople(found, new Set(['pia']))).toEqual({ ...run, found: [] });
});

test('It is under way until it has ended, and then a name begins another', () => {
  expect(isUnderWay(undefined)).toBe(false);
  expect(isUnderWay(begun)).toBe(true);
  const ended = { ...begun, endedOn: SUNDAY };
  expect(isUnderWay(ended)).toBe(false);
  expect(withPeople(ended, ['bo'], later)).toEqual({ ...begun, startedOn: later, contactIds: ['bo'] });
});

test('After the bond with the last of them comes the card', () => {
  const two = { ...withPeople(begun, ['bo'], SUNDAY), step: 'bonds' as const };
  const one = afterBond(two, 'helle');
  expect(one).toEqual({ ...two, asked: 1 });
  expect(afterBond(one, 'bo')).toEqual({ ...two, asked: 2, step: 'card' });
});

test('Someone who was here already joins once, and is known from those who were named', () => {
  const found = withFound(begun, 'bo', later);
  expect(found).toEqual({ ...begun, contactIds: ['helle', 'bo'], found: ['bo'] });
  expect(withFound(found, 'bo', later)).toEqual(found);
  expect(withFound(found, 'helle', later)).toEqual(found);
  expect(withoutPerson(found, 'bo')).toEqual({ ...begun, found: [] });
  expect(withFound(undefined, 'bo', later)).toEqual({
    startedOn: later,
    contactIds: ['bo'],
    found: ['bo'],
    step: 'people',
    asked: 0,
  });
});
