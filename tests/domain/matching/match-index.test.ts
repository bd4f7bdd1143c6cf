import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WHO_LIKES, type Candidate } from '../../../src/domain/matching/candidate.ts';
import { conceptsOf } from '../../../src/domain/matching/concept.ts';
import { MatchIndex } from '../../../src/domain/matching/match-index.ts';

const GOLF = `#${conceptsOf(['golf'], ['en'])[0]?.number}`;
const CHESS = `#${conceptsOf(['chess'], ['en'])[0]?.number}`;

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

  test('whatever changes it is told by its version', () => {
    const index = indexOf([anna]);
    const before = index.version;
    expect(index.version).toBe(before);
    index.put(bo);
    const between = index.version;
    expect(between).not.toBe(before);
    index.remove('bo');
    expect(index.version).not.toBe(between);
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
