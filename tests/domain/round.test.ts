import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  beginRound,
  canMoveBack,
  movedBack,
  movedOn,
  placeOf,
  stepSkipped,
  stepsOf,
  type Round,
  type RoundFacts,
} from '../../src/domain/round.ts';

const FIVE = ['ada', 'bo', 'carl', 'dea', 'eva'];

function facts(waiting: readonly string[] = FIVE, open = 0): RoundFacts {
  return { open, waitingIds: new Set(waiting) };
}

/** The round after so many moves on. */
function after(moves: number, round: Round, now: RoundFacts = facts()): Round {
  return Array.from({ length: moves }).reduce<Round>((each) => movedOn(each, now), round);
}

/** What one meets, move by move, until the close. */
function wholeWay(round: Round, now: RoundFacts = facts()): readonly string[] {
  const place = placeOf(round, now);
  const here = place.step === 'people' ? place.contactId : place.step;
  return place.step === 'close' ? [here] : [here, ...wholeWay(movedOn(round, now), now)];
}

test.each([
  [2, ['ada', 'close']],
  [5, ['since', 'ada', 'bo', 'carl', 'thing', 'close']],
  [10, ['since', ...FIVE, 'thing', 'close']],
] as const)('in %i minutes one meets %j', (minutes, way) => {
  expect(wholeWay(beginRound(minutes, FIVE, 'sort-ten'))).toEqual(way);
});

test('in two minutes the open answers come first, where there are any', () => {
  const round = beginRound(2, FIVE, 'sort-ten');
  expect(wholeWay(round, facts(FIVE, 3))).toEqual(['since', 'ada', 'close']);
  expect(stepsOf(round)).toEqual(['since', 'people', 'close']);
});

test('without anything wanted the third step is passed over, and is not in the progress line', () => {
  const round = beginRound(5, FIVE);
  expect(wholeWay(round)).toEqual(['since', 'ada', 'bo', 'carl', 'close']);
  expect(stepsOf(round)).toEqual(['since', 'people', 'close']);
});

test('a week in which nobody waits still has its round', () => {
  expect(wholeWay(beginRound(10, [], 'sort-ten'), facts([]))).toEqual(['since', 'thing', 'close']);
  expect(wholeWay(beginRound(2, []), facts([]))).toEqual(['close']);
});

test('the place among the people says the how many-th of how many', () => {
  expect(placeOf(after(2, beginRound(10, FIVE)), facts())).toEqual({
    step: 'people',
    contactId: 'bo',
    number: 2,
    of: 5,
  });
});

test('moving on from someone is no choice: it only passes them', () => {
  const round = after(2, beginRound(10, FIVE));
  expect(round.passedIds).toEqual(['ada']);
  expect(round.contactIds).toEqual(FIVE);
});

test('whoever got a sign of life elsewhere, was trashed, snoozed or laid to rest is passed by itself', () => {
  const round = after(1, beginRound(10, FIVE));
  expect(placeOf(round, facts(['carl', 'eva']))).toMatchObject({ contactId: 'carl', number: 3 });
  expect(wholeWay(round, facts(['carl', 'eva']))).toEqual(['carl', 'eva', 'close']);
});

test('when the last one is done one stands at the next step, and undoing it leads back', () => {
  const round = after(1, beginRound(5, ['ada'], 'sort-ten'));
  expect(placeOf(round, facts([]))).toEqual({ step: 'thing' });
  expect(placeOf(round, facts(['ada']))).toMatchObject({ contactId: 'ada' });
});

test('a whole step can be skipped; nobody is passed by it, and going back leads to the same one', () => {
  const round = after(2, beginRound(10, FIVE, 'sort-ten'));
  const skipped = stepSkipped(round, facts());
  expect(placeOf(skipped, facts())).toEqual({ step: 'thing' });
  expect(skipped.passedIds).toEqual(['ada']);
  expect(placeOf(movedBack(skipped, facts()), facts())).toMatchObject({ contactId: 'bo' });
});

test('going back leads to each place in turn, and no further than the first', () => {
  let round = after(7, beginRound(10, FIVE, 'sort-ten'));
  const met: string[] = [];
  while (canMoveBack(round, facts())) {
    round = movedBack(round, facts());
    const place = placeOf(round, facts());
    met.push(place.step === 'people' ? place.contactId : place.step);
  }
  expect(met).toEqual(['thing', ...FIVE.toReversed(), 'since']);
});

test('going back leaves out those who no longer wait', () => {
  const round = after(4, beginRound(10, FIVE));
  expect(placeOf(round, facts())).toMatchObject({ contactId: 'dea' });
  expect(placeOf(movedBack(round, facts(['ada', 'dea', 'eva'])), facts(['ada', 'dea', 'eva']))).toMatchObject({
    contactId: 'ada',
  });
  expect(placeOf(movedBack(round, facts(['dea'])), facts(['dea']))).toEqual({ step: 'since' });
});

test('in two minutes with nothing to answer there is nothing before the one person', () => {
  const round = beginRound(2, FIVE);
  expect(movedBack(round, facts())).toBe(round);
  const gone = after(1, round, facts(FIVE, 1));
  expect(canMoveBack(gone, facts(FIVE, 1))).toBe(true);
  expect(canMoveBack(gone, facts(FIVE, 0))).toBe(false);
});

test('from the close of a round without people one goes back to the first step', () => {
  const round = after(1, beginRound(5, []), facts([]));
  expect(placeOf(round, facts([]))).toEqual({ step: 'close' });
  expect(placeOf(movedBack(round, facts([])), facts([]))).toEqual({ step: 'since' });
});

type Act = 'on' | 'back' | 'skip' | { readonly waiting: readonly string[]; readonly open: number };

const anAct: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom('on' as const, 'back' as const, 'skip' as const),
  fc.record({ waiting: fc.subarray(FIVE), open: fc.nat({ max: 2 }) }),
);

const aRound: fc.Arbitrary<Round> = fc
  .record({
    minutes: fc.constantFrom(2 as const, 5 as const, 10 as const),
    people: fc.subarray(FIVE),
    thing: fc.option(fc.constant('sort-ten'), { nil: undefined }),
  })
  .map(({ minutes, people, thing }) => beginRound(minutes, people, thing));

test('whatever one does and whatever happens meanwhile: a round resumes at the same place, and always ends', () => {
  fc.assert(
    fc.property(aRound, fc.array(anAct, { maxLength: 30 }), (begun, acts) => {
      let round = begun;
      let now = facts();
      for (const act of acts) {
        if (act === 'on') round = movedOn(round, now);
        else if (act === 'back') round = movedBack(round, now);
        else if (act === 'skip') round = stepSkipped(round, now);
        else now = facts(act.waiting, act.open);
        const place = placeOf(round, now);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is saved is read back as it was
        expect(placeOf(JSON.parse(JSON.stringify(round)) as Round, now)).toEqual(place);
        expect(stepsOf(round)).toContain(place.step);
        expect(place.step !== 'people' || now.waitingIds.has(place.contactId)).toBe(true);
        expect(new Set(round.passedIds).size).toBe(round.passedIds.length);
      }
      expect(wholeWay(round, now).length).toBeLessThanOrEqual(round.contactIds.length + 3);
    }),
  );
});

test('moving on and back again leads to the same place', () => {
  fc.assert(
    fc.property(aRound, fc.nat({ max: 8 }), fc.subarray(FIVE), (begun, moves, waiting) => {
      const now = facts(waiting);
      const round = after(moves, begun, now);
      const place = placeOf(round, now);
      fc.pre(place.step !== 'close');
      expect(placeOf(movedBack(movedOn(round, now), now), now)).toEqual(place);
    }),
  );
});
