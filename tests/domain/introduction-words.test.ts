/** The specification of the words by which what one seeks meets what another can give. */
import { describe, expect, it } from 'vitest';
import { possibleIdeas } from '../../src/domain/introduction-idea.ts';
import { wordsOfChip } from '../../src/domain/introduction-words.ts';

const NOTHING = { seeks: [], offers: [], competences: [], interests: [] };

function meet(seeks: string, offers: string): boolean {
  const people = [
    { ...NOTHING, id: 'a', seeks: [seeks] },
    { ...NOTHING, id: 'b', offers: [offers] },
  ];
  return possibleIdeas(people, wordsOfChip).length > 0;
}

describe('wordsOfChip', () => {
  it.each([
    ['Someone who has run a mentoring scheme', 'mentoring', true],
    ['en der kan bogføring', 'Bogføring', true],
    ['budgets', 'budget', true],
    ['frivilliga', 'frivillige', true],
    ['ledelse', 'leadership', true],
    ['lederudvikling', 'ledelse', true],
    ['kajakkursus', 'kajak', true],
    ['a new job', 'a new kitchen', false],
    ['someone to talk to', 'someone who listens', false],
    ['en god idé', 'en god bager', false],
  ])('%s and %s: %s', (seeks, offers, expected) => {
    expect(meet(seeks, offers)).toBe(expected);
  });

  it('reads a chip of small words alone as it stands', () => {
    expect(wordsOfChip('IT').map(({ word }) => word)).toEqual(['IT']);
    expect(wordsOfChip('…')).toEqual([]);
  });
});
