import { describe, expect, test } from 'vitest';
import { WHO_CAN_HELP, WHO_LIKES, type Candidate, type Question } from '../../../src/domain/matching/candidate.ts';
import { conceptsOf } from '../../../src/domain/matching/concept.ts';
import { NOTHING_SOUGHT, weightsOf } from '../../../src/domain/matching/key-weights.ts';
import { wordsOfCandidate } from '../../../src/domain/matching/words-of-candidate.ts';

const GOLF = `#${conceptsOf(['golf'], ['en'])[0]?.number}`;
const CHESS = `#${conceptsOf(['chess'], ['en'])[0]?.number}`;

describe('how heavily a thing stands in a candidate', () => {
  test('an interest weighs more than a competence, and that more than a note', () => {
    const [interest, competence, note] = [
      weightOf({ interests: ['golf'] }),
      weightOf({ competences: ['golf'] }),
      weightOf({ notes: 'Talked about golf' }),
    ];
    expect(interest).toBeGreaterThan(competence);
    expect(competence).toBeGreaterThan(note);
    expect(note).toBeGreaterThan(0);
  });

  test('what a note wishes for weighs more than what it mentions', () => {
    expect(weightOf({ notes: 'Wants to learn golf' })).toBeGreaterThan(
      weightOf({ notes: 'His neighbour talks of golf' }),
    );
  });

  test('in a long field each word weighs less', () => {
    const long = ['golf', 'chess', 'bees', 'jazz', 'opera', 'wine', 'maps', 'roses'];
    expect(weightOf({ interests: long })).toBeLessThan(weightOf({ interests: ['golf'] }));
  });

  test('what is over weighs nothing, stands marked, and spares the rest', () => {
    const weights = weightsIn({ id: 'anna', interests: ['golf', 'chess'], notes: 'No longer plays golf' }, WHO_LIKES);
    expect(weights.has(GOLF)).toBe(false);
    expect(weights.has(`!${GOLF}`)).toBe(true);
    expect(weights.get(CHESS)).toBeGreaterThan(0);
  });

  test('what is wished for as well is not over', () => {
    const notes = 'No longer plays golf at the club, but loves golf by the sea';
    expect(weightsIn({ id: 'anna', notes }, WHO_LIKES).get(GOLF)).toBeGreaterThan(0);
  });

  test('whoever can do something still can when the liking is over', () => {
    const weights = weightsIn({ id: 'anna', competences: ['golf'], notes: 'No longer plays golf' }, WHO_CAN_HELP);
    expect(weights.get(GOLF)).toBeGreaterThan(0);
  });

  test('the last note of a meeting is read as the other notes are', () => {
    expect(weightOf({ lastNote: 'Talked about golf' })).toBe(weightOf({ notes: 'Talked about golf' }));
  });

  test('short texts are read in the language of the longer ones, or in the one that one writes in', () => {
    const inDanish = weightsIn({ id: 'anna', interests: ['kobling'], notes: 'Hun fisker hver dag i åen' }, WHO_LIKES);
    expect(inDanish.has('sv:kobling')).toBe(false);
    const inSwedish = weightsIn({ id: 'anna', interests: ['kobling'], language: 'sv-SE' }, WHO_LIKES);
    expect(inSwedish.has('da:kobling')).toBe(false);
    expect(weightsIn({ id: 'anna', interests: ['kobling'] }, WHO_LIKES).has('da:kobling')).toBe(true);
    expect(weightsIn({ id: 'anna', interests: ['svære ting'] }, WHO_LIKES).has('da:svaer')).toBe(true);
  });
});

test('who seeks and wishes for nothing is marked', () => {
  const mark = `!${NOTHING_SOUGHT}`;
  expect(weightsIn({ id: 'anna', interests: ['golf'] }, WHO_LIKES).has(mark)).toBe(true);
  expect(weightsIn({ id: 'anna', seeks: ['golf'] }, WHO_LIKES).has(mark)).toBe(false);
  expect(weightsIn({ id: 'anna', notes: 'Looking for a job' }, WHO_LIKES).has(mark)).toBe(false);
});

function weightsIn(candidate: Candidate, question: Question): ReadonlyMap<string, number> {
  return weightsOf(wordsOfCandidate(candidate), question);
}

function weightOf(fields: Partial<Candidate>): number {
  return weightsIn({ id: 'anna', ...fields }, WHO_LIKES).get(GOLF) ?? 0;
}
