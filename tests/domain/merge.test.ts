import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { fold } from '../../src/domain/fold.ts';
import { MERGE_FIELDS, type MergeChoices } from '../../src/domain/merge-choice.ts';
import { merged, type MergeManner } from '../../src/domain/merge.ts';
import { aDay, aRhythm, aTie } from '../support/arbitrary.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

const LABELS = {
  name: 'Name',
  organization: 'Works at',
  jobTitle: 'Works as',
  birthday: 'Birthday',
  metThrough: 'Met through',
  language: 'Language',
};

const ANSWERS = { acquaintance: 3, availability: 2, confidentiality: 1, support: 3 } as const;

function manner(choices: MergeChoices = {}): MergeManner {
  return { choices, labels: LABELS, phoneKey: (number) => number.replaceAll(/\D/g, '').slice(-8) };
}

function mergedOf(one: Partial<Contact>, other: Partial<Contact>, choices: MergeChoices = {}): Contact {
  return merged(makeContact({ id: 'one', ...one }), makeContact({ id: 'other', ...other }), manner(choices));
}

function numbers(...values: readonly string[]) {
  return values.map((value) => ({ label: '', value }));
}

describe('two become one', () => {
  it('under the id of the first, with all that both say', () => {
    const one = {
      displayName: 'Ida',
      phones: [{ label: 'mobile', value: '22 33 44 55' }],
      matchKeys: ['+4522334455'],
      notes: 'Sails',
      tags: ['choir'],
      sphereIds: ['work'],
    };
    const other = {
      displayName: 'Ida Holm',
      givenName: 'Ida',
      familyName: 'Holm',
      phones: [{ label: '', value: '+45 22334455' }],
      emails: [{ label: 'home', value: 'ida@x.dk' }],
      matchKeys: ['ida@x.dk', '+4522334455'],
      notes: 'Sings',
      confidentialNotes: 'Is ill',
      tags: ['Choir', 'boat'],
      sphereIds: ['work', 'friends'],
    };
    expect(mergedOf(one, other)).toMatchObject({
      id: 'one',
      displayName: 'Ida Holm',
      familyName: 'Holm',
      phones: [{ label: 'mobile', value: '22 33 44 55' }],
      emails: [{ label: 'home', value: 'ida@x.dk' }],
      matchKeys: ['+4522334455', 'ida@x.dk'],
      notes: 'Sails\n\nSings',
      confidentialNotes: 'Is ill',
      tags: ['choir', 'boat'],
      sphereIds: ['work', 'friends'],
      extra: [],
    });
  });

  it('a number is known by the key that was made of it, but for one with words in it', () => {
    const one = { phones: numbers('22 33 44 55', '33 11 22 33 ext. 5'), matchKeys: ['+4522334455', '+4533112233'] };
    const other = { phones: numbers('+45 22334455', '33112233', '1'), matchKeys: ['+4522334455', '+4533112233'] };
    const result = merged(makeContact({ id: 'one', ...one }), makeContact({ id: 'other', ...other }), {
      ...manner(),
      phoneKey: String,
    });
    expect(result.phones.map(({ value }) => value)).toEqual(['22 33 44 55', '33 11 22 33 ext. 5', '33112233', '1']);
  });

  it('a number that two keys could be of is known by what is made of it now', () => {
    const one = { phones: numbers('22334455'), matchKeys: ['+4522334455', '+4622334455'] };
    const other = { phones: numbers('22 33 44 55', '+46 22334455'), matchKeys: ['+4622334455'] };
    expect(mergedOf(one, other).phones.map(({ value }) => value)).toEqual(['22334455', '+46 22334455']);
  });

  it('a value that gives way is kept under its name', () => {
    const one = { displayName: 'Ida Friis', organization: 'Netto', birthday: { month: 4, day: 12 } };
    const other = { displayName: 'Ida Holm', organization: 'Rema', birthday: { year: 1980, month: 5, day: 1 } };
    const choices = { name: 'one', organization: 'other', birthday: 'one' };
    expect(mergedOf(one, other, choices)).toMatchObject({
      displayName: 'Ida Friis',
      organization: 'Rema',
      birthday: { month: 4, day: 12 },
      extra: [
        { name: 'Name', value: 'Ida Holm' },
        { name: 'Works at', value: 'Netto' },
        { name: 'Birthday', value: '1980-05-01' },
      ],
    });
    const sameDay = { birthday: { year: 1980, month: 4, day: 12 } };
    expect(mergedOf({ birthday: { month: 4, day: 12 } }, sameDay)).toMatchObject({ ...sameDay, extra: [] });
    expect(mergedOf(one, other, { birthday: 'other' }).extra).toContainEqual({ name: 'Birthday', value: '--04-12' });
  });

  it.each<readonly [string, Partial<Contact>, Partial<Contact>, Partial<Contact>]>([
    ['remembered before never', { standing: 'never' }, { standing: 'remembered' }, { standing: 'remembered' }],
    ['no suggestions, if one says so', {}, { standing: 'never' }, { standing: 'never' }],
    ['professional distance, if one says so', { distance: false }, { distance: true }, { distance: true }],
    [
      'a balance is shown only if nobody hid it',
      { balanceShown: true },
      { balanceShown: false },
      { balanceShown: false },
    ],
    ['may be rung', { quickHelp: true }, { quickHelp: false }, { quickHelp: true }],
    [
      'the earliest start',
      { rhythmSince: SUNDAY },
      { rhythmSince: addDays(SUNDAY, -9) },
      { rhythmSince: addDays(SUNDAY, -9) },
    ],
    ['the day one met', { metOn: SUNDAY }, { metOn: addDays(SUNDAY, -9) }, { metOn: addDays(SUNDAY, -9) }],
    [
      'the longest wait',
      { snoozedUntil: SUNDAY },
      { snoozedUntil: addDays(SUNDAY, 9) },
      { snoozedUntil: addDays(SUNDAY, 9) },
    ],
    [
      'the closer tie with its answers',
      { tie: 'weak' },
      { tie: 'strong', tieAnswers: ANSWERS },
      { tie: 'strong', tieAnswers: ANSWERS },
    ],
    ['someone else who brought you together', { introducedById: 'bo' }, {}, { introducedById: 'bo' }],
  ])('%s', (_what, one, other, fields) => {
    expect(mergedOf(one, other)).toMatchObject(fields);
  });

  it('nobody was introduced by themselves', () => {
    expect(mergedOf({ introducedById: 'other' }, {})).not.toHaveProperty('introducedById');
  });

  it('made up only when both are; a real one lives on', () => {
    expect(mergedOf({ madeUp: true }, { madeUp: true }).madeUp).toBe(true);
    const real = mergedOf({ madeUp: true }, {});
    expect(real.id).toBe('other');
    expect(real).not.toHaveProperty('madeUp');
  });

  it('nobody rests who was chosen to be awake', () => {
    expect(mergedOf({ restingSince: SUNDAY }, {}).restingSince).toBe(SUNDAY);
    expect(mergedOf({ restingSince: SUNDAY }, {}, { resting: 'other' })).not.toHaveProperty('restingSince');
  });

  it('a field of a later version is kept', () => {
    const later: object = { hat: 'green' };
    expect(mergedOf({}, later)).toMatchObject(later);
  });
});

const word = fc.constantFrom(
  'Ida',
  'ida',
  'IDA',
  'Holm',
  'Åse',
  'Kjær',
  'C',
  'C++',
  'Sejler',
  '🙂',
  'x.dk',
  'på tirsdage',
);
const aText = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const words = fc.array(aText, { maxLength: 3 });
const labelled = fc.array(fc.record({ label: fc.constantFrom('', 'home', 'Sommerhus', 'Båd'), value: aText }), {
  maxLength: 3,
});
const aNumber = fc.constantFrom('22 33 44 55', '+4522334455', '33112233');
const partOf = fc.oneof(fc.constant(''), aText);
const anAddress = fc.record({
  label: partOf,
  street: partOf,
  extended: partOf,
  poBox: partOf,
  city: partOf,
  region: partOf,
  postcode: partOf,
  country: partOf,
});
const aBirthday = fc.record(
  {
    year: fc.integer({ min: 1900, max: 2020 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  },
  { requiredKeys: ['month', 'day'] },
);

const aCard: fc.Arbitrary<Partial<Contact>> = fc.record(
  {
    displayName: aText,
    givenName: aText,
    middleName: aText,
    familyName: aText,
    prefix: aText,
    suffix: aText,
    nicknames: words,
    organization: aText,
    orgUnits: words,
    jobTitle: aText,
    emails: labelled,
    phones: fc.array(fc.record({ label: fc.constant(''), value: aNumber }), { maxLength: 3 }),
    urls: labelled,
    addresses: fc.array(anAddress, { maxLength: 2 }),
    birthday: aBirthday,
    notes: aText,
    confidentialNotes: aText,
    extra: fc.array(fc.record({ name: aText, value: aText }), { maxLength: 2 }),
    language: fc.constantFrom('da', 'sv'),
    tie: aTie,
    rhythm: aRhythm,
    rhythmSince: aDay,
    snoozedUntil: aDay,
    restingSince: aDay,
    metOn: aDay,
    metThrough: aText,
    introducedById: fc.constantFrom('bo', 'eva', 'one', 'other'),
    level: fc.constantFrom('board' as const, 'staff' as const),
    standing: fc.constantFrom('remembered' as const, 'never' as const),
    distance: fc.boolean(),
    balanceShown: fc.boolean(),
    competences: words,
    interests: words,
    offers: words,
    seeks: words,
    tags: words,
    sphereIds: fc.uniqueArray(fc.constantFrom('work', 'friends'), { maxLength: 2 }),
    createdAt: fc.constantFrom('2026-01-01T12:00:00.000Z', '2026-02-01T12:00:00.000Z'),
    updatedAt: fc.constantFrom('2026-01-01T12:00:00.000Z', '2026-02-01T12:00:00.000Z'),
  },
  { requiredKeys: [] },
);

const someChoices = fc.record(
  Object.fromEntries(MERGE_FIELDS.map((field) => [field, fc.constantFrom('one', 'other')])),
  { requiredKeys: [] },
) as fc.Arbitrary<MergeChoices>;

const aPair = fc
  .tuple(aCard, aCard)
  .map(([one, other]) => [makeContact({ ...one, id: 'one' }), makeContact({ ...other, id: 'other' })] as const);

describe('whatever the two say', () => {
  it('the result is the same in whichever order they are given', () => {
    fc.assert(
      fc.property(aPair, someChoices, ([one, other], choices) => {
        expect(merged(one, other, manner(choices))).toEqual(merged(other, one, manner(choices)));
      }),
    );
  });

  it('every text of both is somewhere in the result, and what was told in confidence stays so', () => {
    fc.assert(
      fc.property(aPair, someChoices, ([one, other], choices) => {
        const result = merged(one, other, manner(choices));
        const { confidentialNotes: told = '', ...open } = result;
        const said = textsIn(open).map(plain);
        for (const contact of [one, other]) {
          const { confidentialNotes, id: _id, createdAt: _c, updatedAt: _u, introducedById: _i, ...rest } = contact;
          expect(plain(told)).toContain(plain(confidentialNotes ?? ''));
          const lost = textsIn(rest).filter((text) => !CHOSEN.has(text) && !said.some((each) => isIn(each, text)));
          expect(lost).toEqual([]);
        }
      }),
    );
  });

  it('every number is there once', () => {
    fc.assert(
      fc.property(aPair, ([one, other]) => {
        const { phoneKey } = manner();
        const keys = merged(one, other, manner()).phones.map(({ value }) => phoneKey(value));
        const all = [...one.phones, ...other.phones].map(({ value }) => phoneKey(value));
        expect(keys.toSorted()).toEqual([...new Set(all)].toSorted());
      }),
    );
  });

  it('one merged with its own copy says what it said, no text twice in a list', () => {
    fc.assert(
      fc.property(aCard, (card) => {
        const one = makeContact({ ...card, id: 'one', introducedById: 'bo' });
        const twice = merged(one, { ...one, id: 'other' }, manner());
        expect(merged(twice, { ...one, id: 'third' }, manner())).toEqual(twice);
        expect(new Set(twice.tags).size).toBe(twice.tags.length);
        expect(twice.notes).toBe(one.notes);
      }),
    );
  });
});

/** Values that are chosen between, and labels that programs give; days are held by their own tests. */
const CHOSEN = new Set([
  'board',
  'staff',
  'strong',
  'weak',
  'remembered',
  'never',
  'home',
  'day',
  'week',
  'month',
  'year',
]);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' || /^\+?[\d :.TZ-]+$/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function plain(text: string): string {
  return fold(text).replaceAll(/\s+/g, ' ').trim();
}

function isIn(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${plain(part)} `) || text === plain(part);
}
