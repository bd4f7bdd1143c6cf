/** Whom the rose names, and that no name covers another. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { MOST_NAMES, placedNames, worthNaming, type PlacedName } from '../../src/domain/rose-name.ts';
import { RADII, roseOf } from '../../src/domain/rose.ts';
import { ANY_SPHERE_IDS, rosePeopleMany, rosePerson, someRosePeople, SPHERE_IDS } from '../support/rose.ts';

const USUAL = { letter: 0.075, most: MOST_NAMES };

test('those of the week come first, as the plan has them, then who has drifted, then the close ones', () => {
  const rose = roseOf(
    [
      rosePerson({ id: 'close', lastOn: calendarDate('2026-02-01') }),
      rosePerson({ id: 'close-quiet', lastOn: calendarDate('2025-02-01') }),
      rosePerson({ id: 'loose', tie: 'weak' }),
      rosePerson({ id: 'drifted', tie: 'weak', drift: 1, isHollow: true }),
      rosePerson({ id: 'drifted-close', drift: 0.6, isHollow: true }),
      rosePerson({ id: 'second', tie: 'weak' }),
      rosePerson({ id: 'first', tie: 'weak' }),
    ],
    SPHERE_IDS,
  );
  expect(worthNaming(rose, ['first', 'second', 'gone'])).toEqual([
    'first',
    'second',
    'drifted-close',
    'drifted',
    'close-quiet',
    'close',
    'loose',
  ]);
});

test('each sector has its turn', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((id) => rosePerson({ id, sphereId: id < 'd' ? 'work' : 'family' }));
  const rose = roseOf(people, SPHERE_IDS);
  expect(worthNaming(rose, [])).toEqual(['a', 'd', 'b', 'e', 'c']);
});

test('who was never heard of, and whose days are the same, comes by id; those left in peace are not named', () => {
  const rose = roseOf(
    [
      rosePerson({ id: 'b' }),
      rosePerson({ id: 'a' }),
      rosePerson({ id: 'c', status: 'resting' }),
      rosePerson({ id: 'd', status: 'never' }),
      rosePerson({ id: 'e', status: 'snoozed' }),
    ],
    SPHERE_IDS,
  );
  expect(worthNaming(rose, [])).toEqual(['a', 'b']);
});

test('at most six names, none over another, over the middle or outside', () => {
  fc.assert(
    fc.property(someRosePeople, (people) => {
      const rose = roseOf(people, ANY_SPHERE_IDS);
      const wanted = people.map(({ id }, place) => ({ id, text: 'Bartholomæus'.slice(0, 2 + (place % 11)) }));
      const names = placedNames(rose, wanted, USUAL);
      expect(names.length).toBeLessThanOrEqual(MOST_NAMES);
      expect(placedNames(rose, wanted, USUAL)).toEqual(names);
      for (const [place, name] of names.entries()) {
        expect(Math.hypot(Math.abs(name.x) + name.width / 2, name.y)).toBeLessThan(RADII.arc);
        expect(Math.hypot(name.x, name.y)).toBeGreaterThan(RADII.you);
        expect(names.slice(place + 1).filter((other) => overlap(name, other))).toEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

test('a few people are all named, beside their own dots', () => {
  const people = rosePeopleMany(5);
  const rose = roseOf(people, SPHERE_IDS);
  const names = placedNames(
    rose,
    people.map(({ id }) => ({ id, text: 'Helle' })),
    USUAL,
  );
  expect(names).toHaveLength(5);
  for (const name of names) {
    const dot = rose.dots.find(({ person }) => person.id === name.id);
    expect(Math.hypot(name.x - (dot?.x ?? 0), name.y - (dot?.y ?? 0))).toBeLessThan(0.3);
  }
});

test('somebody who isn’t drawn is not named', () => {
  expect(placedNames(roseOf([], SPHERE_IDS), [{ id: 'bo', text: 'Bo' }], USUAL)).toEqual([]);
});

test('a name for which there is no room gives its turn to the next', () => {
  const people = [rosePerson({ id: 'a' }), rosePerson({ id: 'b' })];
  const names = placedNames(
    roseOf(people, SPHERE_IDS),
    [
      { id: 'a', text: 'a name that is longer than the whole rose is wide' },
      { id: 'b', text: 'Bo' },
    ],
    USUAL,
  );
  expect(names.map(({ id }) => id)).toEqual(['b']);
});

test('in a thick crowd nobody is hidden under names', () => {
  const people = rosePeopleMany(5000);
  const rose = roseOf(people, SPHERE_IDS);
  const wanted = people.slice(0, 30).map(({ id }) => ({ id, text: 'Maximiliane' }));
  expect(placedNames(rose, wanted, { letter: 0.15, most: 6 })).toEqual([]);
});

function overlap(one: PlacedName, other: PlacedName): boolean {
  const isAside = Math.abs(one.x - other.x) >= (one.width + other.width) / 2 - 1e-9;
  return !isAside && Math.abs(one.y - other.y) < (one.height + other.height) / 2 - 1e-9;
}
