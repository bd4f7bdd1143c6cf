import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Candidate } from '../../../src/domain/matching/candidate.ts';
import {
  likersOf,
  nearBest,
  NO_CONTEXT,
  tipIndex,
  whoLikes,
  wordsOfTip,
  type TipText,
} from '../../../src/domain/matching/who-likes.ts';

const PEOPLE: readonly Candidate[] = [
  { id: 'anna', interests: ['ledelse'], notes: 'Mødt på kurset i Vejle' },
  { id: 'bo', interests: ['biodling'], language: 'sv' },
  { id: 'cy', interests: ['golf', 'bridge'], notes: 'Has given up golf, sold the clubs' },
  { id: 'dea', competences: ['pottery'], jobTitle: 'Teacher' },
  { id: 'eli', notes: 'Leder efter et sted at bo, måske et bofællesskab' },
  { id: 'fay', notes: 'Trives hvor hun er, vil ikke høre om nye job', competences: ['Java'] },
  { id: 'gil', seeks: ['work as a blacksmith'], notes: 'Seven sisters, has forgotten all their names' },
];

describe('who likes a tip', () => {
  it.each<[string, Partial<TipText>, readonly string[]]>([
    ['finds an interest in another language', { title: 'What good leadership looks like' }, ['anna']],
    ['finds an interest by a part of a compound', { title: 'Lederudvikling der virker' }, ['anna']],
    ['finds a Swedish interest for a Danish tip', { title: 'Biavl på taget af rådhuset' }, ['bo']],
    ['finds by a topic what the title hides', { title: 'The hum in the walls', topics: ['bees'] }, ['bo']],
    ['leaves out an interest that the notes say is over', { title: 'Golf in Scotland' }, []],
    ['finds the other interest of the same person', { title: 'Bridge for clever beginners' }, ['cy']],
    ['finds a competence', { title: 'Pottery without a wheel' }, ['dea']],
    ['finds what a note wishes for', { title: 'Ten years of co-housing' }, ['eli']],
    ['suggests nobody when it fits nobody', { title: 'A short history of the zip' }, []],
    ['suggests nobody for the place alone', { title: 'Ny parkering i Vejle' }, []],
    ['suggests nobody when it says nothing', { title: '' }, []],
    ['brings no job to who wants to hear of none', { title: 'Java developer', kind: 'job' }, []],
    ['brings no job to who seeks nothing', { title: 'Potter and pottery teacher', kind: 'job' }, []],
    ['brings a job to who seeks it', { title: 'Blacksmith at the open-air museum', kind: 'job' }, ['gil']],
    ['takes no turn of phrase by its words', { title: 'Garden leave in the bank holiday' }, []],
    ['lets no word of headlines carry a fit alone', { title: 'Seven forgotten mistakes' }, []],
    [
      'reads the address when there is no title',
      { title: '', url: 'https://www.example.org/pottery-for-all.html?id=7' },
      ['dea'],
    ],
    ['leaves the address unread beside a title', { title: 'The zip', url: 'https://example.org/pottery' }, []],
    ['finds what the note says', { title: 'Read this', note: 'pottery, clay and ceramics of Japan' }, ['dea']],
  ])('%s', (_, fields, ids) => {
    expect(liking(fields)).toEqual(ids);
  });

  it('finds a compound by what it is made of, also where it is a thing of its own', () => {
    const index = tipIndex();
    index.put({ id: 'ulla', interests: ['lederudvikling'] });
    index.put({ id: 'per', interests: ['golf'] });
    const fits = (title: string) => whoLikes({ title, topics: [] }, index).map(({ contactId }) => contactId);
    expect(fits('Ny bog om ledelse')).toEqual(['ulla']);
    expect(fits('Rejser i Golfstaterne')).toEqual([]);
  });

  it('shows the words that matched, as the tip has them', () => {
    const [fit] = whoLikes(tip({ title: 'What good LEADERSHIP looks like' }), indexOf(PEOPLE));
    expect(fit?.words[0]).toBe('LEADERSHIP');
  });

  it('leaves out who is to be left out, and lets others move up', () => {
    const people = [...PEOPLE, { id: 'gus', interests: ['leadership'] }];
    const context = { ...NO_CONTEXT, leftOut: new Set(['anna']) };
    const fits = whoLikes(tip({ title: 'Leadership' }), indexOf(people), context);
    expect(fits.map(({ contactId }) => contactId)).toEqual(['gus']);
  });

  it('puts first among equals who is due', () => {
    const people = ['a', 'b', 'c'].map((id) => ({ id, interests: ['golf'] }));
    const fits = whoLikes(tip({ title: 'Golf' }), indexOf(people), { ...NO_CONTEXT, due: new Set(['c']) });
    expect(fits.map(({ contactId }) => contactId)).toEqual(['c', 'a', 'b']);
  });

  it('offers an event to all whose interests fit', () => {
    const people = Array.from({ length: 30 }, (_, place) => ({ id: `p${place}`, interests: ['jazz'] }));
    expect(whoLikes(tip({ title: 'Jazz on the pier', kind: 'event' }), indexOf(people))).toHaveLength(30);
  });
});

test('who comes far behind the best is left out', () => {
  const near = nearBest([
    { contactId: 'a', score: 2 },
    { contactId: 'b', score: 1.5 },
    { contactId: 'c', score: 1 },
  ]);
  expect(near.map(({ contactId }) => contactId)).toEqual(['a', 'b']);
  expect(nearBest([])).toEqual([]);
});

test('the same tip has the same answer whatever the order of the people, and whatever was asked before', () => {
  const title = fc
    .array(fc.constantFrom('golf', 'ledelse', 'bees', 'pottery', 'zip', 'Vejle'))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(title, fc.shuffledSubarray([...PEOPLE], { minLength: PEOPLE.length }), (text, people) => {
      const words = wordsOfTip(tip({ title: text }));
      expect(likersOf(words, indexOf(people), NO_CONTEXT)).toEqual(likersOf(words, indexOf(PEOPLE), NO_CONTEXT));
    }),
  );
});

test('no tip is too long, too strange or too empty to be asked about', () => {
  const index = indexOf(PEOPLE);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (title, note) => {
      for (const { score } of whoLikes(tip({ title, note, url: note }), index)) expect(score).toBeGreaterThan(0);
    }),
  );
  expect(whoLikes(tip({ title: 'golf '.repeat(200_000) }), index)).toEqual([]);
});

function tip(fields: Partial<TipText>): TipText {
  return { title: '', topics: [], ...fields };
}

function indexOf(candidates: readonly Candidate[]) {
  const index = tipIndex();
  for (const candidate of candidates) index.put(candidate);
  return index;
}

function liking(fields: Partial<TipText>): readonly string[] {
  return whoLikes(tip(fields), indexOf(PEOPLE)).map(({ contactId }) => contactId);
}
