import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyPairs, pairId, type PairedCard } from '../../src/domain/duplicate-pairs.ts';

let made = 0;

function card(displayName: string, fields: Partial<PairedCard> = {}): PairedCard {
  made += 1;
  return { id: `card-${String(made).padStart(6, '0')}`, displayName, matchKeys: [], ...fields };
}

function pairsAmong(...cards: readonly PairedCard[]): readonly string[] {
  return likelyPairs(cards, () => false).map(({ ids }) => pairId(...ids));
}

const MAIL = ['mette@x.dk'];
const HOME = ['+4533112233'];
const BORN = { year: 1980, month: 4, day: 12 };
const DAY = { month: 4, day: 12 };

describe('likely to be one person', () => {
  it.each<readonly [string, PairedCard, PairedCard]>([
    ['one e-mail, one name', card('Mette Hansen', { matchKeys: MAIL }), card('Mette Hansen', { matchKeys: MAIL })],
    ['one e-mail, a new name', card('Mette Hansen', { matchKeys: MAIL }), card('Mette Friis', { matchKeys: MAIL })],
    ['one e-mail, no name', card('mette@x.dk', { matchKeys: MAIL }), card('Mette Hansen', { matchKeys: MAIL })],
    ['one number, part of the name', card('Mette', { matchKeys: HOME }), card('Mette Hansen', { matchKeys: HOME })],
    [
      'one number, another spelling',
      card('Kristian Jensen', { matchKeys: HOME }),
      card('Christian Jensen', { matchKeys: HOME }),
    ],
    [
      'one profile',
      card('Alex Johnson', { urls: [{ label: '', value: 'https://www.linkedin.com/in/alex' }] }),
      card('Alex M. Johnson', { urls: [{ label: '', value: 'linkedin.com/in/alex/' }] }),
    ],
    ['one name, nothing against it', card('Ida Holm', { matchKeys: MAIL }), card('Holm, Ida', { matchKeys: HOME })],
    ['one name, nothing else known', card('Ida Holm'), card('IDA HOLM')],
    [
      'one name and birthday, another number',
      card('Ida Holm', { matchKeys: HOME, birthday: DAY }),
      card('Ida Holm', { matchKeys: ['+4522334455'], birthday: BORN }),
    ],
    [
      'born the same day, spelled otherwise',
      card('Kristian Bo', { birthday: BORN }),
      card('Christian Bo', { birthday: BORN }),
    ],
    [
      'born the same day, the name in short',
      card('Ida Marie Holm', { birthday: BORN }),
      card('Ida Holm', { birthday: BORN }),
    ],
    [
      'one place of work, spelled otherwise',
      card('Kristian Bo', { organization: 'Netto A/S', matchKeys: MAIL }),
      card('Christian Bo', { organization: 'Netto A/S', matchKeys: HOME }),
    ],
  ])('%s', (_what, one, other) => {
    expect(pairsAmong(one, other)).toEqual([pairId(one.id, other.id)]);
    expect(pairsAmong(other, one)).toEqual([pairId(one.id, other.id)]);
  });
});

describe('better no pair than a wrong one', () => {
  it.each<readonly [string, PairedCard, PairedCard]>([
    [
      'a couple with one telephone',
      card('Mette Hansen', { matchKeys: HOME }),
      card('Lars Hansen', { matchKeys: HOME }),
    ],
    ['brother and sister', card('Kristian Holm', { matchKeys: HOME }), card('Kristina Holm', { matchKeys: HOME })],
    ['colleagues at one number', card('Jens Holm', { matchKeys: HOME }), card('Jens Friis', { matchKeys: HOME })],
    [
      'at one office',
      card('Jens Holm', { matchKeys: ['info@x.dk'] }),
      card('Jens Friis', { matchKeys: ['info@x.dk'] }),
    ],
    [
      'father and son',
      card('Peter Holm', { matchKeys: HOME, birthday: { year: 1950, month: 1, day: 2 } }),
      card('Peter Holm', { matchKeys: HOME, birthday: { year: 1980, month: 3, day: 4 } }),
    ],
    [
      'Sr. and Jr.',
      card('Peter Holm', { matchKeys: HOME, suffix: 'Sr.' }),
      card('Peter Holm', { matchKeys: HOME, suffix: 'Jr.' }),
    ],
    [
      'one name, two numbers',
      card('Jens Holm', { matchKeys: HOME }),
      card('Jens Holm', { matchKeys: ['+4522334455'] }),
    ],
    [
      'one name, two places of work',
      card('Jens Holm', { organization: 'A' }),
      card('Jens Holm', { organization: 'Netto' }),
    ],
    ['a first name', card('Jens'), card('Jens')],
    ['a first name with a family name', card('Jens'), card('Jens Holm')],
    ['born the same day', card('Jens Holm', { birthday: BORN }), card('Ida Friis', { birthday: BORN })],
    ['names alike', card('Kristian Jensen'), card('Christian Jensen')],
    ['no name at all', card(''), card('')],
    ['made up', card('Ida Holm', { madeUp: true }), card('Ida Holm')],
  ])('%s', (_what, one, other) => {
    expect(pairsAmong(one, other)).toEqual([]);
  });

  it('a name that two people are known to have says nothing of a third card', () => {
    const [one, other] = [card('Jens Holm', { matchKeys: HOME }), card('Jens Holm', { matchKeys: ['+4522334455'] })];
    const third = card('Jens Holm', { matchKeys: ['jens@x.dk'] });
    expect(pairsAmong(one, other, third)).toEqual([]);
    const known = { ...third, organization: 'Netto' };
    expect(pairsAmong({ ...one, organization: 'Netto' }, other, known)).toEqual([pairId(one.id, known.id)]);
  });

  it('a number that nine people have is that of a place', () => {
    const nine = Array.from({ length: 9 }, (_, index) =>
      card(index < 2 ? 'Jens' : `Jens ${index}`, { matchKeys: HOME }),
    );
    expect(pairsAmong(...nine.slice(0, 8))).not.toEqual([]);
    expect(pairsAmong(...nine)).toEqual([]);
  });
});

it('what the person has said of two is heeded', () => {
  const [one, other] = [card('Ida Holm', { matchKeys: MAIL }), card('Ida Holm', { matchKeys: MAIL })];
  expect(likelyPairs([one, other], (first, second) => first === one.id && second === other.id)).toEqual([]);
});

it('the surest come first, with what speaks for them', () => {
  const cards = [
    card('Bo Friis'),
    card('Bo Friis'),
    card('Ida Holm', { matchKeys: MAIL }),
    card('Ida Holm', { matchKeys: MAIL }),
  ];
  expect(likelyPairs(cards, () => false)).toMatchObject([
    { ids: [cards[2]?.id, cards[3]?.id], evidence: [{ code: 'email', key: 'mette@x.dk' }, { code: 'name' }] },
    { ids: [cards[0]?.id, cards[1]?.id], evidence: [{ code: 'name' }] },
  ]);
});

it('three cards of one person are three pairs', () => {
  const cards = [1, 2, 3].map(() => card('Ida Holm', { matchKeys: MAIL }));
  expect(pairsAmong(...cards)).toHaveLength(3);
});

it('the order of the cards makes no difference, and a pair comes once', () => {
  const word = fc.constantFrom('Ida', 'Ide', 'Bo', 'Holm', 'Friis', 'Kristian', 'Christian', 'J.');
  const anyCard = fc.record(
    {
      displayName: fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
      matchKeys: fc.uniqueArray(fc.constantFrom(...MAIL, ...HOME, 'info@x.dk', '+4522334455'), { maxLength: 2 }),
      birthday: fc.constantFrom(BORN, DAY, { month: 5, day: 1 }),
      organization: fc.constantFrom('Netto', 'Rema'),
    },
    { requiredKeys: ['displayName', 'matchKeys'] },
  );
  const anyCards = fc
    .array(anyCard, { maxLength: 8 })
    .map((cards) => cards.map((each, index): PairedCard => ({ ...each, id: `id-${index}` })));
  fc.assert(
    fc.property(anyCards, (cards) => {
      const pairs = pairsAmong(...cards);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(pairsAmong(...cards.toReversed()).toSorted()).toEqual(pairs.toSorted());
    }),
  );
});

describe('a great many', () => {
  const families = ['Hansen', 'Jensen', 'Nielsen', 'Pedersen'];
  function crowd(count: number): readonly PairedCard[] {
    return Array.from({ length: count }, (_, index) =>
      card(`Person${index} ${families[index % 4]}`, { matchKeys: [`p${index}@x.dk`], organization: 'Netto' }),
    );
  }

  it('ten thousand, half of them called Hansen at one place, are gone through, and the one pair is found', () => {
    const hansens = Array.from({ length: 5000 }, (_, index) =>
      card('Hansen', { organization: 'Netto', matchKeys: [`h${index}@x.dk`] }),
    );
    const twice = card('Person7 Pedersen', { matchKeys: ['p7@x.dk'] });
    const cards = [...crowd(5000), ...hansens, twice];
    expect(pairsAmong(...cards)).toEqual([pairId(cards[7]?.id ?? '', twice.id)]);
  });
});
