/** Rhythm: how often, from where it is inherited, and who has none. */
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { hasDueDay, looserRhythm, nominalDays, rhythmOf, USUAL_RHYTHMS } from '../../src/domain/rhythm.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { makeSphere } from '../support/make.ts';

const day = { every: 1, unit: 'day' } as const;
const fortnight = { every: 2, unit: 'week' } as const;
const month = { every: 1, unit: 'month' } as const;
const fourWeeks = { every: 4, unit: 'week' } as const;
const thirtyDays = { every: 30, unit: 'day' } as const;
const quarter = { every: 3, unit: 'month' } as const;
const year = { every: 1, unit: 'year' } as const;

test.each<[Span, number]>([
  [day, 1],
  [fortnight, 14],
  [month, 30.44],
  [quarter, 91.32],
  [year, 365.28],
])('%o lasts %d nominal days', (span, expected) => {
  expect(nominalDays(span)).toBeCloseTo(expected, 10);
});

describe('The rhythm of a contact', () => {
  const spheres = new Map(
    [
      makeSphere({ id: 'family', private: true }),
      makeSphere({ id: 'friends', private: true, rhythms: { strong: fortnight } }),
      makeSphere({ id: 'work', rhythms: { strong: month, weak: quarter } }),
      makeSphere({ id: 'choir', rhythms: { strong: fourWeeks } }),
      makeSphere({ id: 'club', rhythms: { strong: thirtyDays } }),
      makeSphere({ id: 'street' }),
    ].map((sphere) => [sphere.id, sphere]),
  );

  test.each<[string, Pick<Contact, 'rhythm' | 'tie' | 'sphereIds'>, Span | undefined]>([
    ['is its own, before anything else', { tie: 'strong', rhythm: day, sphereIds: ['work'] }, day],
    ['is its own in a private sphere, too', { tie: 'weak', rhythm: year, sphereIds: ['family'] }, year],
    ['is what its sphere gives its tie', { tie: 'weak', sphereIds: ['work'] }, quarter],
    ['is the shortest of several spheres', { tie: 'strong', sphereIds: ['work', 'friends'] }, fortnight],
    [
      'is the shortest by days: four weeks before thirty days',
      { tie: 'strong', sphereIds: ['club', 'choir'] },
      fourWeeks,
    ],
    ['is the shortest by days: thirty days before a month', { tie: 'strong', sphereIds: ['work', 'club'] }, thirtyDays],
    ['is the shortest, whichever sphere is named first', { tie: 'strong', sphereIds: ['friends', 'work'] }, fortnight],
    ['is that of a private sphere that sets one', { tie: 'strong', sphereIds: ['friends'] }, fortnight],
    ['is none in a private sphere that sets none', { tie: 'strong', sphereIds: ['family'] }, undefined],
    ['is none when its private spheres set one for the other tie', { tie: 'weak', sphereIds: ['friends'] }, undefined],
    ['is the usual one when only some spheres are private', { tie: 'weak', sphereIds: ['family', 'street'] }, year],
    ['is the usual one of a close tie', { tie: 'strong', sphereIds: ['street'] }, quarter],
    ['is the usual one of a loose tie from nowhere', { tie: 'weak', sphereIds: [] }, year],
    ['is the usual one when its sphere is no more', { tie: 'weak', sphereIds: ['gone'] }, year],
    ['is none before it is sorted', { sphereIds: ['work'] }, undefined],
    ['is none before it is sorted, even with one of its own', { rhythm: day, sphereIds: [] }, undefined],
  ])('%s', (_, contact, expected) => {
    expect(rhythmOf(contact, spheres, DEFAULT_SETTINGS.defaultRhythms)).toEqual(expected);
  });
});

describe('A due day', () => {
  test.each<[string, Parameters<typeof hasDueDay>[0], Span | undefined, boolean]>([
    ['belongs to someone with a tie and a rhythm', { tie: 'weak' }, year, true],
    ['is not for someone without a rhythm', { tie: 'weak' }, undefined, false],
    ['is not for someone unsorted', {}, year, false],
    ['is not for someone who rests', { tie: 'weak', restingSince: '2026-03-01' as never }, year, false],
    ['is not for someone remembered', { tie: 'weak', standing: 'remembered' }, year, false],
    ['is not for someone who wants no suggestions', { tie: 'weak', standing: 'never' }, year, false],
    ['is not for someone in the trash', { tie: 'weak', deletedAt: '2026-03-01T12:00:00.000Z' }, year, false],
  ])('%s', (_, contact, rhythm, expected) => {
    expect(hasDueDay(contact, rhythm)).toBe(expected);
  });
});

describe('A looser rhythm', () => {
  test.each<[Span, Span | undefined]>([
    [day, { every: 1, unit: 'week' }],
    [month, { every: 2, unit: 'month' }],
    [fourWeeks, month],
    [thirtyDays, { every: 2, unit: 'month' }],
    [quarter, { every: 6, unit: 'month' }],
    [
      { every: 12, unit: 'month' },
      { every: 2, unit: 'year' },
    ],
    [{ every: 2, unit: 'year' }, undefined],
  ])('than %o is %o', (span, expected) => {
    expect(looserRhythm(span)).toEqual(expected);
  });

  test('The usual rhythms are offered from the tightest to the loosest', () => {
    const days = USUAL_RHYTHMS.map(nominalDays);
    expect(days).toEqual(days.toSorted((one, other) => one - other));
  });
});
