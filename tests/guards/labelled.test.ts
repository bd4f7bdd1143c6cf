import { describe, expect, test } from 'vitest';
import { readLabelledSet } from '../support/labelled/labelled.ts';

const PRIVATE_SPHERES = new Set(['Familie', 'Venner', 'Släkt', 'Familj', 'Vänner', 'Family', 'Friends']);
const first = readLabelledSet();
const second = readLabelledSet('second');
const LEAST = { people: 70, tips: 60, asks: 30, lonelyTips: 16, lonelyAsks: 8, few: 2 };
const later = [
  { name: 'third', ...readLabelledSet('third'), atLeast: LEAST },
  { name: 'fourth', ...readLabelledSet('fourth'), atLeast: LEAST },
  { name: 'fifth', ...readLabelledSet('fifth'), atLeast: LEAST },
];

describe.each([
  { name: 'first', ...first, atLeast: { people: 80, tips: 50, asks: 45, lonelyTips: 12, lonelyAsks: 8, few: 4 } },
  { name: 'second', ...second, atLeast: { people: 70, tips: 60, asks: 30, lonelyTips: 18, lonelyAsks: 6, few: 4 } },
  ...later,
])('the $name set', ({ people, tips, asks, atLeast }) => {
  const byId = new Map(people.map((person) => [person.id, person]));

  test('there are enough of each, and all three languages', () => {
    expect(people.length).toBeGreaterThanOrEqual(atLeast.people);
    expect(tips.length).toBeGreaterThanOrEqual(atLeast.tips);
    expect(asks.length).toBeGreaterThanOrEqual(atLeast.asks);
    expect(sharesOf(people)).toEqual({
      da: expect.closeTo(0.45, 1),
      sv: expect.closeTo(0.25, 1),
      en: expect.closeTo(0.3, 1),
    });
    for (const rows of [tips, asks]) {
      expect(Math.min(...Object.values(sharesOf(rows)))).toBeGreaterThan(0.2);
    }
  });

  test('some fit nobody, and the others not half the people', () => {
    expect(tips.filter(({ fits }) => fits.length === 0).length).toBeGreaterThanOrEqual(atLeast.lonelyTips);
    expect(asks.filter(({ fits }) => fits.length === 0).length).toBeGreaterThanOrEqual(atLeast.lonelyAsks);
    expect(Math.max(...[...tips, ...asks].map(({ fits }) => fits.length))).toBeLessThanOrEqual(4);
  });

  test('some people have little to go by, and some are led astray by what was told in confidence', () => {
    expect(
      people.filter(({ notes, interests, competences }) => !notes && !interests && !competences).length,
    ).toBeGreaterThanOrEqual(atLeast.few);
    expect(people.filter(({ confidentialNotes }) => confidentialNotes !== undefined).length).toBeGreaterThanOrEqual(
      atLeast.few,
    );
    expect(people.filter(({ standing }) => standing !== undefined).length).toBeGreaterThanOrEqual(
      Math.min(3, atLeast.few),
    );
  });

  test('nobody who asked for no suggestions, or is remembered, fits anything', () => {
    const never = [...tips, ...asks].filter(({ fits }) => fits.some((id) => byId.get(id)?.standing !== undefined));
    expect(never).toEqual([]);
  });

  test('nobody of a private sphere or at professional distance is asked for help', () => {
    const spared = asks.filter(({ fits }) =>
      fits.some((id) => byId.get(id)?.distance === true || PRIVATE_SPHERES.has(byId.get(id)?.sphere ?? '')),
    );
    expect(spared).toEqual([]);
  });
});

describe.each([
  ['tips', first.tips],
  ['asks', first.asks],
] as const)('the two halves of the %s', (_name, rows) => {
  test.each(['da', 'sv', 'en', undefined])('hold as much of %s', (language) => {
    const here = rows.filter((row) => row.language === language);
    expect(Math.abs(here.length - 2 * here.filter(({ set }) => set === 'tune').length)).toBeLessThanOrEqual(6);
  });

  test('hold as many that fit nobody', () => {
    const nobody = rows.filter(({ fits }) => fits.length === 0);
    expect(Math.abs(nobody.length - 2 * nobody.filter(({ set }) => set === 'tune').length)).toBeLessThanOrEqual(3);
  });
});

test('nothing of the second set is tuned on', () => {
  expect([...second.tips, ...second.asks].filter(({ set }) => set === 'tune')).toEqual([]);
});

test.each(['people', 'tips', 'asks'] as const)('no two sets have any of the same %s', (kind) => {
  const ids = [first, second, ...later].flatMap((set) => idsOf(set[kind]));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

/** The part of the rows that say their language which is in each. */
function sharesOf(rows: readonly { readonly language?: string }[]): Readonly<Record<string, number>> {
  const said = rows.filter(({ language }) => language !== undefined);
  return Object.fromEntries(
    ['da', 'sv', 'en'].map((language) => [
      language,
      said.filter((row) => row.language === language).length / said.length,
    ]),
  );
}
