import { describe, expect, it } from 'vitest';
import {
  addToIndex,
  areNamesCompatible,
  duplicateIndexOf,
  likeness,
  matchOf,
  type MatchCard,
} from '../../src/domain/duplicate.ts';

type Card = MatchCard & { readonly id: string };

function card(displayName: string, fields: Partial<Card> = {}): Card {
  return { id: displayName, displayName, matchKeys: [], ...fields };
}

const KEY = ['mette@x.dk'];

describe('someone who shares a key and whose name is compatible is there already', () => {
  it.each<readonly [string, Card, Card]>([
    ['the same card', card('Mette Hansen', { matchKeys: KEY }), card('Mette Hansen', { matchKeys: KEY })],
    ['part of the name', card('Mette', { matchKeys: KEY }), card('Mette Marie Hansen', { matchKeys: KEY })],
    ['the name turned round', card('Hansen, Mette', { matchKeys: KEY }), card('Mette Hansen', { matchKeys: KEY })],
    ['an initial', card('M. Hansen', { matchKeys: KEY }), card('Mette Hansen', { matchKeys: KEY })],
    ['a slip of the pen', card('Mete Hanson', { matchKeys: KEY }), card('Mette Hansen', { matchKeys: KEY })],
    [
      'another letter for the same sound',
      card('Soren Aagard', { matchKeys: KEY }),
      card('Søren Aagård', { matchKeys: KEY }),
    ],
    ['a new family name', card('Mette Hansen', { matchKeys: KEY }), card('Mette Friis', { matchKeys: KEY })],
    ['a card without a name', card('mette@x.dk', { matchKeys: KEY }), card('Mette Hansen', { matchKeys: KEY })],
    ['a card that shows its number', card('22334455', { matchKeys: KEY }), card('Mette Hansen', { matchKeys: KEY })],
    ['a nickname', card('Bob', { matchKeys: KEY }), card('Robert Stone', { matchKeys: KEY, nicknames: ['Bob'] })],
    [
      'the name in parts',
      card('Dr. M', { matchKeys: KEY, givenName: 'Mette', familyName: 'Hansen' }),
      card('Mette Hansen', { matchKeys: KEY }),
    ],
    [
      'a shared profile',
      card('Alex Johnson', { urls: [{ label: '', value: 'https://dk.linkedin.com/in/alex/?trk=export' }] }),
      card('Alex Johnson', { organization: 'Old', urls: [{ label: '', value: 'https://www.linkedin.com/in/Alex' }] }),
    ],
  ])('%s', (_what, one, other) => {
    expect(matchOf(one, duplicateIndexOf([other]))).toEqual({ card: other, because: 'key' });
  });

  it('of several, the most alike', () => {
    const there = [
      card('Mette', { matchKeys: KEY }),
      card('Mette Hansen', { matchKeys: KEY }),
      card('Meta Hanssen', { matchKeys: KEY }),
    ];
    expect(matchOf(card('Mette Hanssen', { matchKeys: KEY }), duplicateIndexOf(there))?.card.displayName).toBe('Mette');
    expect(likeness(card('Mette Hansen'), card('Mette Hansen'))).toBe(1);
    expect(likeness(card(''), card('Mette'))).toBe(0);
  });
});

describe('people who share a key but not a name are two', () => {
  it.each([
    ['a couple with one number', 'Mette Hansen', 'Lars Hansen'],
    ['two at one switchboard', 'Anna Holm', 'Bo Sand'],
  ])('%s', (_what, one, other) => {
    expect(areNamesCompatible(card(one), card(other))).toBe(false);
    expect(
      matchOf(
        card(one, { matchKeys: ['+4533112233'] }),
        duplicateIndexOf([card(other, { matchKeys: ['+4533112233'] })]),
      ),
    ).toBeUndefined();
  });

  it('a link without a path is no key', () => {
    const url = { urls: [{ label: '', value: 'https://acme.com/' }] };
    expect(
      matchOf(
        card('Anna Holm', { ...url, organization: 'A' }),
        duplicateIndexOf([card('Anna Holm', { ...url, organization: 'B' })]),
      ),
    ).toBeUndefined();
  });
});

describe('without a shared key the whole name tells, when nothing contradicts it', () => {
  it.each<readonly [string, Partial<Card>, Partial<Card>]>([
    ['no key on either side', {}, {}],
    ['a number here, an address there', { matchKeys: ['+4522334455'] }, { matchKeys: KEY }],
    [
      'the same birthday, its year known here alone',
      { birthday: { month: 5, day: 4 } },
      { birthday: { year: 1970, month: 5, day: 4 } },
    ],
    ['nearly the same organization', { organization: 'Novo Nordisk' }, { organization: 'Novo Nordisk A/S' }],
  ])('one person: %s', (_what, one, other) => {
    const there = card('Mette Hansen', other);
    expect(matchOf(card('Hansen, Mette', one), duplicateIndexOf([there]))).toEqual({ card: there, because: 'name' });
  });

  it.each<readonly [string, Partial<Card>, Partial<Card>]>([
    ['other addresses', { matchKeys: ['a@x.dk'] }, { matchKeys: ['b@x.dk'] }],
    ['other numbers', { matchKeys: ['+451'] }, { matchKeys: ['+452'] }],
    ['another birthday', { birthday: { month: 5, day: 4 } }, { birthday: { month: 5, day: 3 } }],
    [
      'another year of birth',
      { birthday: { year: 1970, month: 5, day: 4 } },
      { birthday: { year: 1990, month: 5, day: 4 } },
    ],
    ['another organization', { organization: 'Aarhus Kommune' }, { organization: 'Novo' }],
  ])('two people: %s', (_what, one, other) => {
    expect(matchOf(card('Mette Hansen', one), duplicateIndexOf([card('Mette Hansen', other)]))).toBeUndefined();
  });

  it('a single name tells only between cards without any key', () => {
    expect(matchOf(card('Mor'), duplicateIndexOf([card('Mor')]))).toBeDefined();
    expect(matchOf(card('Mor', { matchKeys: KEY }), duplicateIndexOf([card('Mor')]))).toBeUndefined();
  });

  it('a middle name may lack', () => {
    const there = card('Mette Marie Hansen', { givenName: 'Mette', middleName: 'Marie', familyName: 'Hansen' });
    expect(matchOf(card('Mette Hansen'), duplicateIndexOf([there]))?.because).toBe('name');
  });

  it('another name is another person', () => {
    expect(matchOf(card('Anna Holm'), duplicateIndexOf([card('Anna Holst')]))).toBeUndefined();
    expect(matchOf(card(''), duplicateIndexOf([card('')]))).toBeUndefined();
  });
});

it('a card that is added is found', () => {
  const index = duplicateIndexOf<Card>([]);
  const mette = card('Mette', { matchKeys: KEY });
  addToIndex(index, mette);
  addToIndex(index, card('Lars', { matchKeys: KEY }));
  expect(matchOf(card('Mette', { matchKeys: KEY }), index)?.card).toBe(mette);
});

it('a link of absurd length is no key', () => {
  const long = { urls: [{ label: '', value: `https://x.dk/${'a'.repeat(400)}` }] };
  expect(
    matchOf(
      card('Anna Holm', { ...long, organization: 'A' }),
      duplicateIndexOf([card('Anna Holm', { ...long, organization: 'B' })]),
    ),
  ).toBeUndefined();
});
