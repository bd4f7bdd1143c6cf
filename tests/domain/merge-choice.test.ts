import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { differencesOf, giverOf, survivorOf, type MergeField } from '../../src/domain/merge-choice.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

const OLD = '2026-01-01T12:00:00.000Z';

/** One, and another that was written on later. */
function two(one: Partial<Contact>, other: Partial<Contact>): readonly [Contact, Contact] {
  return [makeContact({ id: 'one', updatedAt: OLD, ...one }), makeContact({ id: 'other', ...other })];
}

function defaultOf(field: MergeField, one: Partial<Contact>, other: Partial<Contact>): string {
  const [first, second] = two(one, other);
  const { id } = giverOf(field, [first, second], {});
  expect(giverOf(field, [second, first], {}).id).toBe(id);
  return id;
}

describe('what is asked', () => {
  it('only that of which both say something, and not the same', () => {
    const [one, other] = two(
      { displayName: 'Ida', jobTitle: 'Carpenter', tie: 'weak', level: 'staff', birthday: { month: 4, day: 12 } },
      { displayName: 'Ida Holm', jobTitle: 'Carpenter', tie: 'strong', birthday: { year: 1980, month: 4, day: 12 } },
    );
    expect(differencesOf(one, other)).toEqual(['name', 'tie']);
    expect(differencesOf(one, one)).toEqual([]);
  });

  it.each<readonly [MergeField, Partial<Contact>, Partial<Contact>]>([
    ['organization', { organization: 'Netto' }, { organization: 'Rema' }],
    ['organization', { organization: 'Netto' }, { organization: 'Netto', orgUnits: ['Sales'] }],
    ['birthday', { birthday: { month: 4, day: 12 } }, { birthday: { month: 4, day: 13 } }],
    ['birthday', { birthday: { year: 1979, month: 4, day: 12 } }, { birthday: { year: 1980, month: 4, day: 12 } }],
    ['rhythm', { rhythm: { every: 1, unit: 'month' } }, { rhythm: { every: 2, unit: 'month' } }],
    ['resting', { restingSince: SUNDAY }, {}],
    ['metThrough', { metThrough: 'Choir' }, { metThrough: 'Work' }],
    ['introducedBy', { introducedById: 'bo' }, { introducedById: 'eva' }],
    ['reach', { reach: 'local' }, { reach: 'national' }],
    ['language', { language: 'da' }, { language: 'sv' }],
  ])('%s', (field, one, other) => {
    expect(differencesOf(...two(one, other))).toEqual([field]);
  });
});

describe('what is taken unless one chooses', () => {
  it.each<readonly [string, MergeField, Partial<Contact>, Partial<Contact>, string]>([
    ['the name with more words', 'name', { displayName: 'Ida Holm' }, { displayName: 'Ida' }, 'one'],
    ['a word before an initial', 'name', { displayName: 'Ida Holm' }, { displayName: 'I. Holm' }, 'one'],
    ['a name before an address', 'name', { displayName: 'Ida' }, { displayName: 'ida.holm.aarhus@x.dk' }, 'one'],
    ['one with its marks', 'name', { displayName: 'Åse Kjær' }, { displayName: 'Aase Kjaer' }, 'one'],
    ['one that does not shout', 'name', { displayName: 'Ida Holm' }, { displayName: 'IDA HOLM' }, 'one'],
    ['one that is in parts', 'name', { displayName: 'Ida Holm', givenName: 'Ida' }, { displayName: 'Ida Holm' }, 'one'],
    ['of two as full the latest', 'name', { displayName: 'Ida Holm' }, { displayName: 'Ida Friis' }, 'other'],
    ['the only one there is', 'jobTitle', { jobTitle: 'Carpenter' }, {}, 'one'],
    ['the latest work', 'jobTitle', { jobTitle: 'Carpenter' }, { jobTitle: 'Joiner' }, 'other'],
    [
      'the birthday with a year',
      'birthday',
      { birthday: { year: 1980, month: 4, day: 12 } },
      { birthday: { month: 4, day: 12 } },
      'one',
    ],
    ['the closer tie', 'tie', { tie: 'strong' }, { tie: 'weak' }, 'one'],
    [
      'the shorter rhythm',
      'rhythm',
      { rhythm: { every: 1, unit: 'month' } },
      { rhythm: { every: 1, unit: 'year' } },
      'one',
    ],
    ['rest', 'resting', { restingSince: SUNDAY }, {}, 'one'],
  ])('%s', (_what, field, one, other, id) => {
    expect(defaultOf(field, one, other)).toBe(id);
  });

  it('what one chooses comes before it, as long as it is one of the two', () => {
    const [one, other] = two({ displayName: 'Ida' }, { displayName: 'Ida Holm' });
    expect(giverOf('name', [one, other], { name: 'one' })).toBe(one);
    expect(giverOf('name', [one, other], { name: 'somebody' })).toBe(other);
  });

  it('of two written on at one moment, the one who lives on', () => {
    const [one, other] = two({ updatedAt: OLD, organization: 'Netto' }, { updatedAt: OLD, organization: 'Rema' });
    expect(giverOf('organization', [one, other], {})).toBe(one);
    expect(giverOf('organization', [other, one], {})).toBe(one);
  });

  it('a name is no choice where one of them has none', () => {
    const [one, other] = two({ displayName: '' }, { displayName: 'Ida' });
    expect(differencesOf(one, other)).toEqual([]);
    expect(giverOf('name', [one, other], { name: 'one' })).toBe(other);
  });

  it('nothing is not chosen: another tab may have taken it away meanwhile', () => {
    const [one, other] = two({}, { jobTitle: 'Joiner' });
    expect(giverOf('jobTitle', [one, other], { jobTitle: 'one' })).toBe(other);
  });
});

describe('who lives on', () => {
  it.each<readonly [string, Partial<Contact>, Partial<Contact>]>([
    ['the one written down first', { createdAt: OLD }, {}],
    ['of two of one moment the first id', {}, {}],
    ['one who is not made up', {}, { madeUp: true, createdAt: OLD }],
  ])('%s', (_what, first, second) => {
    const [one, other] = two(first, second);
    expect(survivorOf(one, other)).toBe(one);
    expect(survivorOf(other, one)).toBe(one);
  });
});
