/** The specification of the palette: which fields are covered by whom, and which are thin for what one wants. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { CompetenceField } from '../../src/domain/competence-field.ts';
import { entryOf, paletteOf, thinOf, type PaletteReading, type Want } from '../../src/domain/palette.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

const FIELDS: { readonly [word: string]: readonly CompetenceField[] } = {
  lawyer: ['law'],
  'tenancy law': ['law', 'building'],
  nurse: ['health'],
  'a boat': [],
};

const reading: PaletteReading = {
  fieldsOf: (text) => FIELDS[text] ?? [],
  answers: (wanted, text) => wanted === text,
};

const LATELY = { lastFullOn: calendarDate('2026-01-10') };
const PURPOSE: Want = { code: 'purpose', id: 'job', kind: 'new-job', texts: ['lawyer'] };

function palette(people: Parameters<typeof paletteOf>[0], wants: readonly Want[] = []) {
  return paletteOf(people, wants, { reading, today: SUNDAY });
}

function covering(key: string, made: ReturnType<typeof palette>): readonly string[] | undefined {
  return entryOf(made, key)?.contactIds;
}

describe('who covers a field', () => {
  it('counts competences, offers and jobs, and each person once', () => {
    const made = palette([
      makeContact({ id: 'a', competences: ['tenancy law'], offers: ['lawyer'], jobTitle: 'nurse' }),
    ]);
    expect([covering('law', made), covering('building', made), covering('health', made)]).toEqual([
      ['a'],
      ['a'],
      ['a'],
    ]);
  });

  it('does not count what somebody likes or looks for', () => {
    const made = palette([makeContact({ id: 'a', interests: ['lawyer'], seeks: ['nurse'], tags: ['lawyer'] })]);
    expect([covering('law', made), covering('health', made)]).toEqual([[], []]);
  });

  it('names close ties first, then those one was last in touch with', () => {
    const made = palette([
      makeContact({ id: 'quiet', jobTitle: 'lawyer' }),
      makeContact({ id: 'lately', jobTitle: 'lawyer', tie: 'weak', ...LATELY }),
      makeContact({ id: 'close', jobTitle: 'lawyer', tie: 'strong' }),
      makeContact({ id: 'quiet-2', jobTitle: 'lawyer' }),
    ]);
    expect(covering('law', made)).toEqual(['close', 'lately', 'quiet', 'quiet-2']);
  });

  it('says of how many people anything is known', () => {
    const made = palette([makeContact({ jobTitle: 'lawyer' }), makeContact({ offers: ['a boat'] }), makeContact()]);
    expect([made.people, made.described]).toEqual([3, 1]);
  });
});

describe('what is thin', () => {
  it('is never what nobody asked for', () => {
    expect(thinOf(palette([]))).toEqual([]);
  });

  it.each([
    ['nobody covers it', [], 'nobody'],
    ['one person alone does', [makeContact({ jobTitle: 'lawyer', ...LATELY })], 'one'],
    [
      'all who do were last heard from over a year ago',
      [
        makeContact({ jobTitle: 'lawyer' }),
        makeContact({ jobTitle: 'lawyer', lastFullOn: calendarDate('2025-03-07') }),
      ],
      'quiet',
    ],
    [
      'two do, one of them lately',
      [makeContact({ jobTitle: 'lawyer' }), makeContact({ jobTitle: 'lawyer', ...LATELY })],
      undefined,
    ],
  ])('%s', (_, people, thin) => {
    expect(entryOf(palette(people, [PURPOSE]), 'law')?.thin).toBe(thin);
  });

  it('says what it is wanted for', () => {
    const wants: readonly Want[] = [PURPOSE, { code: 'seeks', text: 'lawyer' }, { code: 'later', text: 'nurse' }];
    const made = palette([], wants);
    expect(entryOf(made, 'law')?.wantedFor).toEqual([
      { code: 'purpose', id: 'job' },
      { code: 'seeks', text: 'lawyer' },
    ]);
    expect(entryOf(made, 'health')?.wantedFor).toEqual([{ code: 'later', text: 'nurse' }]);
  });

  it('knows what some kinds of purpose ask for by themselves', () => {
    const made = palette([], [{ code: 'purpose', id: 'lead', kind: 'people-leadership', texts: ['be a good one'] }]);
    expect(thinOf(made).map(({ key }) => key)).toEqual(['leadership', 'people']);
  });

  it('puts nobody before one before quiet, and of each what is wanted for more first', () => {
    const wants: readonly Want[] = [
      PURPOSE,
      { code: 'seeks', text: 'tenancy law' },
      { code: 'seeks', text: 'nurse' },
      { code: 'later', text: 'a boat' },
    ];
    const made = palette([makeContact({ jobTitle: 'nurse' }), makeContact({ jobTitle: 'lawyer', ...LATELY })], wants);
    expect(thinOf(made).map(({ key, thin }) => [key, thin])).toEqual([
      ['later-0', 'nobody'],
      ['building', 'nobody'],
      ['law', 'one'],
      ['health', 'quiet'],
    ]);
  });
});

describe('what one will need', () => {
  it('has entries of its own, in the order it was written down, and is met in its own words', () => {
    const made = palette(
      [makeContact({ id: 'a', offers: ['a boat'] })],
      [
        { code: 'later', text: 'Spanish' },
        { code: 'later', text: 'a boat' },
      ],
    );
    expect(made.later.map(({ key, later, contactIds }) => [key, later, contactIds])).toEqual([
      ['later-0', 'Spanish', []],
      ['later-1', 'a boat', ['a']],
    ]);
    expect(entryOf(made, 'later-2')).toBeUndefined();
  });
});

describe('in any order of people', () => {
  it('the palette is the same', () => {
    const people = ['lawyer', 'nurse', 'tenancy law', 'lawyer', 'a boat'].map((jobTitle, place) =>
      makeContact({ id: `p${place}`, jobTitle, ...(place % 2 === 0 && { tie: 'strong' }) }),
    );
    const expected = palette(people, [PURPOSE]);
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        expect(palette(shuffled, [PURPOSE])).toEqual(expected);
      }),
    );
  });
});
