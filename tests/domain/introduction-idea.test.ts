/** The specification of ideas for introductions: who seeks what another can give, and who shares an interest. */
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../src/domain/fold.ts';
import { ideasAmong, possibleIdeas, type IdeaPerson, type WordsOf } from '../../src/domain/introduction-idea.ts';

/** Words as they are folded, without the small ones: enough to try the rule by. */
const wordsOf: WordsOf = (text) =>
  foldedWords(text)
    .filter((word) => word.length > 2)
    .map((word) => ({ word, keys: [word] }));

const NOTHING = { seeks: [], offers: [], competences: [], interests: [] };
function person(id: string, fields: Partial<IdeaPerson>): IdeaPerson {
  return { id, ...NOTHING, ...fields };
}
const everyone = () => true;

function sharing(count: number): readonly IdeaPerson[] {
  return Array.from({ length: count }, (_, index) =>
    person(`p${index}`, { interests: index === 0 ? ['Choir!'] : ['choir'] }),
  );
}

function help(one: string, other: string) {
  return { kind: 'help' as const, contactIds: [one, other], matches: [] };
}

function choir(contactIds: readonly string[]) {
  return { kind: 'interest' as const, contactIds, interest: 'choir' };
}

function areNotAnnaAndBo(one: string, other: string): boolean {
  return [one, other].toSorted().join('') !== 'ab';
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((one) => ids.filter((other) => other !== one).map((other) => [one, other] as const));
}

describe('possibleIdeas', () => {
  it('brings who seeks something to who can give it, with both as written and the words that met', () => {
    const ideas = possibleIdeas(
      [person('sofie', { seeks: ['a mentoring scheme'] }), person('anders', { offers: ['Mentoring'] })],
      wordsOf,
    );
    expect(ideas).toEqual([
      {
        kind: 'help',
        contactIds: ['anders', 'sofie'],
        matches: [
          {
            seekerId: 'sofie',
            seeks: 'a mentoring scheme',
            giverId: 'anders',
            gives: 'Mentoring',
            from: 'offers',
            words: ['mentoring'],
          },
        ],
      },
    ]);
  });

  it('counts what someone is good at as well', () => {
    const [idea] = possibleIdeas(
      [person('sofie', { seeks: ['budgets'] }), person('anders', { competences: ['budgets'] })],
      wordsOf,
    );
    expect(idea).toMatchObject({ matches: [{ from: 'competences' }] });
  });

  it.each([
    ['one word of two says too little', ['board games'], ['board work']],
    ['nothing in common', ['a job'], ['bees']],
    ['nothing but small words', ['to be'], ['to be']],
  ])('finds nothing: %s', (_, seeks, offers) => {
    expect(possibleIdeas([person('sofie', { seeks }), person('anders', { offers })], wordsOf)).toEqual([]);
  });

  it('never brings someone together with themselves', () => {
    expect(possibleIdeas([person('sofie', { seeks: ['bees'], offers: ['bees'] })], wordsOf)).toEqual([]);
  });

  it('says of each giver only what fits best', () => {
    const [idea] = possibleIdeas(
      [
        person('sofie', { seeks: ['tenant democracy'] }),
        person('anders', { offers: ['tenant', 'tenant democracy', 'democracy'] }),
      ],
      wordsOf,
    );
    expect(idea).toMatchObject({ matches: [{ gives: 'tenant democracy', words: ['tenant', 'democracy'] }] });
  });

  it('puts those first who can help each other, then more words that met', () => {
    const ideas = possibleIdeas(
      [
        person('anders', { offers: ['bees'], seeks: ['budgets'] }),
        person('sofie', { seeks: ['bees'], offers: ['budgets'] }),
        person('maja', { seeks: ['tenant democracy'] }),
        person('per', { offers: ['tenant democracy'] }),
        person('ida', { seeks: ['knitting'] }),
        person('nadia', { offers: ['knitting'] }),
      ],
      wordsOf,
    );
    expect(ideas.map(({ contactIds }) => contactIds)).toEqual([
      ['sofie', 'anders'],
      ['per', 'maja'],
      ['nadia', 'ida'],
    ]);
  });

  it('brings three and more together who share an interest, however it is spelled, but no crowd', () => {
    expect(possibleIdeas(sharing(2), wordsOf)).toEqual([]);
    expect(possibleIdeas(sharing(3), wordsOf)).toEqual([
      { kind: 'interest', contactIds: ['p0', 'p1', 'p2'], interest: 'Choir!' },
    ]);
    expect(possibleIdeas(sharing(12), wordsOf)).toHaveLength(1);
    expect(possibleIdeas(sharing(13), wordsOf)).toEqual([]);
  });

  it('looks at a few of the many texts that share a word', () => {
    const offering = Array.from({ length: 30 }, (_, index) => person(`p${index}`, { offers: [`job number${index}`] }));
    const ideas = possibleIdeas([...offering, person('sofie', { seeks: ['job'] })], wordsOf);
    expect(ideas).toHaveLength(5);
  });

  it('meets with others each time, where many can give the same', () => {
    const giving = Array.from({ length: 8 }, (_, index) => person(`p${index}`, { offers: ['job'] }));
    const seeking = ['x', 'y'].map((id) => person(id, { seeks: ['job'] }));
    const met = possibleIdeas([...giving, ...seeking], wordsOf).map(({ contactIds }) => contactIds.join(' '));
    expect(met.toSorted()).toEqual(['p0 x', 'p1 x', 'p1 y', 'p2 x', 'p2 y', 'p3 x', 'p3 y', 'p4 x', 'p4 y', 'p5 y']);
  });

  it('stays bounded when everybody seeks what everybody offers', () => {
    const crowd = Array.from({ length: 400 }, (_, index) =>
      person(`p${String(index).padStart(4, '0')}`, { seeks: ['job'], offers: ['job'] }),
    );
    expect(possibleIdeas(crowd, wordsOf)).toHaveLength(500);
  });
});

describe('ideasAmong', () => {
  it('leaves out those who know each other', () => {
    const possible = [help('anders', 'sofie'), help('anders', 'maja')];
    expect(ideasAmong(possible, (_, other) => other !== 'anders' && other !== 'sofie')).toEqual([]);
    expect(ideasAmong(possible, (one) => one !== 'sofie')).toEqual([help('anders', 'maja')]);
  });

  it('keeps of those who share an interest at most four who are all strangers', () => {
    expect(ideasAmong([choir(['a', 'b', 'c', 'd', 'e'])], everyone)).toEqual([choir(['a', 'b', 'c', 'd'])]);
    expect(ideasAmong([choir(['a', 'b', 'c', 'd'])], areNotAnnaAndBo)).toEqual([choir(['a', 'c', 'd'])]);
    expect(ideasAmong([choir(['a', 'b', 'c'])], areNotAnnaAndBo)).toEqual([]);
  });

  it('thinks of nobody more than three times', () => {
    const possible = ['a', 'b', 'c', 'd'].map((id) => help('anders', id));
    expect(ideasAmong(possible, everyone)).toEqual(possible.slice(0, 3));
  });

  it('thinks of the same people once, by what says most: two liked things of the same three are no two ideas', () => {
    const bees = { ...choir(['a', 'b', 'c']), interest: 'bees' };
    expect(ideasAmong([choir(['a', 'b', 'c']), bees], everyone)).toEqual([choir(['a', 'b', 'c'])]);
    expect(ideasAmong([help('b', 'a'), help('a', 'b'), choir(['a', 'b', 'c', 'd'])], everyone)).toEqual([
      help('b', 'a'),
      choir(['a', 'c', 'd']),
    ]);
  });

  it('answers the same whoever comes first, and never an idea of strangers who are none', () => {
    const word = constantFrom('bees', 'budgets', 'choir', 'tenants', 'boats');
    const list = array(word, { maxLength: 3 });
    const someone = record({ seeks: list, offers: list, competences: list, interests: list });
    assert(
      property(array(someone, { maxLength: 12 }), integer({ min: 2, max: 5 }), (lists, modulus) => {
        const people = lists.map((fields, index) => person(String.fromCodePoint(97 + index), fields));
        const apart = (one: string, other: string) =>
          (people.findIndex(({ id }) => id === one) + people.findIndex(({ id }) => id === other)) % modulus !== 0;
        const ideas = ideasAmong(possibleIdeas(people, wordsOf), apart);
        for (const { contactIds } of ideas) {
          expect(new Set(contactIds).size).toBe(contactIds.length);
          expect(pairsOf(contactIds).every(([one, other]) => apart(one, other))).toBe(true);
        }
        const sets = (all: typeof ideas) => all.map(({ contactIds }) => contactIds.toSorted().join(' '));
        const again = possibleIdeas(people.toReversed(), wordsOf);
        expect(sets(again).toSorted()).toEqual(sets(possibleIdeas(people, wordsOf)).toSorted());
      }),
    );
  });
});
