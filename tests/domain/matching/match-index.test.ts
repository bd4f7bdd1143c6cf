import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHO_CAN_HELP, WHO_LIKES, type Candidate } from '../../../src/domain/matching/candidate.ts';
import { conceptsOf } from '../../../src/domain/matching/concept.ts';
import { MatchIndex, weightsOf } from '../../../src/domain/matching/match-index.ts';

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
    const weights = weightsOf({ id: 'anna', interests: ['golf', 'chess'], notes: 'No longer plays golf' }, WHO_LIKES);
    expect(weights.has(GOLF)).toBe(false);
    expect(weights.has(`!${GOLF}`)).toBe(true);
    expect(weights.get(CHESS)).toBeGreaterThan(0);
  });

  test('what is wished for as well is not over', () => {
    const notes = 'No longer plays golf at the club, but loves golf by the sea';
    expect(weightsOf({ id: 'anna', notes }, WHO_LIKES).get(GOLF)).toBeGreaterThan(0);
  });

  test('whoever can do something still can when the liking is over', () => {
    const weights = weightsOf({ id: 'anna', competences: ['golf'], notes: 'No longer plays golf' }, WHO_CAN_HELP);
    expect(weights.get(GOLF)).toBeGreaterThan(0);
  });

  test('the last note of a meeting is read as the other notes are', () => {
    expect(weightOf({ lastNote: 'Talked about golf' })).toBe(weightOf({ notes: 'Talked about golf' }));
  });

  test('short texts are read in the language of the longer ones, or in the one that one writes in', () => {
    const inDanish = weightsOf({ id: 'anna', interests: ['kobling'], notes: 'Hun fisker hver dag i åen' }, WHO_LIKES);
    expect(inDanish.has('sv:kobling')).toBe(false);
    const inSwedish = weightsOf({ id: 'anna', interests: ['kobling'], language: 'sv-SE' }, WHO_LIKES);
    expect(inSwedish.has('da:kobling')).toBe(false);
    expect(weightsOf({ id: 'anna', interests: ['kobling'] }, WHO_LIKES).has('da:kobling')).toBe(true);
    expect(weightsOf({ id: 'anna', interests: ['svære ting'] }, WHO_LIKES).has('da:svaer')).toBe(true);
  });
});

describe('the index', () => {
  const anna = { id: 'anna', interests: ['golf'] };
  const bo = { id: 'bo', interests: ['golf', 'chess'] };

  test('says in whom a key stands and how heavily', () => {
    const index = indexOf([anna, bo]);
    expect(index.size).toBe(2);
    expect([...index.postingOf(GOLF).keys()]).toEqual(['anna', 'bo']);
    expect(index.postingOf(CHESS).get('bo')).toBeGreaterThan(0);
    expect(index.postingOf('#none').size).toBe(0);
  });

  test('somebody put again is there as they are now', () => {
    const index = indexOf([anna, bo, { id: 'anna', interests: ['chess'] }]);
    expect(index.size).toBe(2);
    expect(index.postingOf(GOLF).has('anna')).toBe(false);
    expect(index.postingOf(CHESS).get('anna')).toBeGreaterThan(0);
  });

  test('who is taken out is nowhere, and nothing happens to those who never were there', () => {
    const index = indexOf([anna]);
    index.remove('anna');
    index.remove('anna');
    expect([index.size, index.postingOf(GOLF).size]).toEqual([0, 0]);
  });

  test('any order of putting and taking out leads to the same answers', () => {
    const words = fc.constantFrom('golf', 'chess', 'bees', 'kobling');
    const act = fc.record({
      id: fc.constantFrom('anna', 'bo', 'cy'),
      interests: fc.option(fc.array(words, { minLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const index = new MatchIndex(WHO_LIKES);
        const left = new Map<string, readonly string[]>();
        for (const { id, interests } of acts) {
          if (interests === null) {
            index.remove(id);
            left.delete(id);
          } else {
            index.put({ id, interests });
            left.set(id, interests);
          }
        }
        const fresh = indexOf(Array.from(left, ([id, interests]) => ({ id, interests })).toReversed());
        expect(index.size).toBe(fresh.size);
        for (const key of [GOLF, CHESS, 'en:kobl', 'da:kobling']) {
          expect(new Map(index.postingOf(key))).toEqual(new Map(fresh.postingOf(key)));
        }
      }),
    );
  });
});

function indexOf(candidates: readonly Candidate[]): MatchIndex {
  const index = new MatchIndex(WHO_LIKES);
  for (const candidate of candidates) index.put(candidate);
  return index;
}

function weightOf(fields: Partial<Candidate>): number {
  return weightsOf({ id: 'anna', ...fields }, WHO_LIKES).get(GOLF) ?? 0;
}
