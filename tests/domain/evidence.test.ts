import { describe, expect, it } from 'vitest';
import {
  codeOf,
  contradictionsOf,
  haveSameBirthday,
  haveSameOrganization,
  isOfAnOffice,
  nameFit,
  sharedKeys,
  traitsOf,
  weigh,
  type WeighedCard,
} from '../../src/domain/evidence.ts';

function card(displayName: string, fields: Partial<WeighedCard> = {}): WeighedCard {
  return { displayName, matchKeys: [], ...fields };
}

function fitOf(one: WeighedCard, other: WeighedCard): string {
  const fits = [nameFit(traitsOf(one), traitsOf(other)), nameFit(traitsOf(other), traitsOf(one))];
  expect(fits[0]).toBe(fits[1]);
  return fits[0] ?? '';
}

describe('how two names fit', () => {
  it.each([
    ['Mette Hansen', 'Mette Hansen', 'same'],
    ['Hansen, Mette', 'METTE HANSEN', 'same'],
    ['Søren Aagård', 'Soren Aagard', 'same'],
    ['Kristian Jensen', 'Christian Jensen', 'spelled'],
    ['Mette Thomsen', 'Mette Tomsen', 'spelled'],
    ['Per Andersson', 'Per Anderson', 'spelled'],
    ['Mette', 'Mette Hansen', 'within'],
    ['M. Hansen', 'Mette Hansen', 'within'],
    ['Mette Hansen', 'Mette Marie Hansen', 'within'],
    ['Kristian Hansen', 'Kristina Hansen', 'alike'],
    ['Mette Hansen', 'Mette Friis', 'alike'],
    ['Hansen', 'Mette Hansen', 'alike'],
    ['Mette Hansen', 'Lars Hansen', 'other'],
    ['mette@x.dk', 'Mette Hansen', 'nameless'],
    ['22334455', 'Mette Hansen', 'nameless'],
  ])('%s and %s: %s', (one, other, fit) => {
    expect(fitOf(card(one), card(other))).toBe(fit);
  });

  it('a nickname is a name', () => {
    expect(fitOf(card('Bob Stone'), card('Robert Stone', { nicknames: ['Bob'] }))).toBe('within');
  });
});

describe('what speaks for and against', () => {
  it('the weightiest first, with the values in common', () => {
    const one = card('Mette Hansen', {
      matchKeys: ['+4522334455', 'mette@x.dk'],
      urls: [{ label: '', value: 'https://linkedin.com/in/mette' }],
      birthday: { month: 4, day: 12 },
      organization: 'Netto A/S',
    });
    const other = { ...one, displayName: 'M. Hansen', birthday: { year: 1980, month: 4, day: 12 } };
    expect(weigh(traitsOf(one), traitsOf(other))).toEqual({
      evidence: [
        { code: 'email', key: 'mette@x.dk' },
        { code: 'link', key: '//linkedin.com/in/mette' },
        { code: 'number', key: '+4522334455' },
        { code: 'name-alike' },
        { code: 'birthday' },
        { code: 'organization' },
      ],
      contradictions: [],
    });
  });

  it('all that two people of one name may differ in', () => {
    const one = card('Peter Hansen', {
      suffix: 'Jr.',
      matchKeys: ['+4522334455', 'peter@x.dk'],
      birthday: { year: 1950, month: 4, day: 12 },
      organization: 'Netto',
    });
    const other = card('Peter Hansen', {
      matchKeys: ['+4533445566', 'hansen@y.dk'],
      birthday: { year: 1980, month: 4, day: 12 },
      organization: 'Landbrug og Fødevarer',
    });
    expect(weigh(traitsOf(one), traitsOf(other)).evidence).toEqual([{ code: 'name' }]);
    expect(contradictionsOf(traitsOf(one), traitsOf(other))).toEqual([
      'birthday',
      'suffix',
      'number',
      'email',
      'organization',
    ]);
    expect(contradictionsOf(traitsOf(card('Bo')), traitsOf(card('Ida')))).toEqual(['name']);
  });

  it('what is not known neither speaks for nor against', () => {
    const [one, other] = [traitsOf(card('Ida Holm')), traitsOf(card('Ida Holm', { organization: 'Netto' }))];
    expect(haveSameBirthday(one.card, other.card)).toBe(false);
    expect(haveSameOrganization(one, one)).toBe(false);
    expect(haveSameOrganization(other, other)).toBe(true);
    expect(sharedKeys(one, other)).toEqual([]);
    expect(contradictionsOf(one, other)).toEqual([]);
  });
});

describe('keys', () => {
  it.each([
    ['+4522334455', 'number'],
    ['mette@x.dk', 'email'],
    ['//linkedin.com/in/mette', 'link'],
  ])('%s is a %s', (key, code) => {
    expect(codeOf(key)).toBe(code);
  });

  it.each(['info@x.dk', 'kontakt@x.dk', 'no-reply@x.dk'])('%s is read by an office', (key) => {
    expect(isOfAnOffice(key)).toBe(true);
  });

  it.each(['mette@x.dk', 'information.mette@x.dk', '+4522334455'])('%s is not', (key) => {
    expect(isOfAnOffice(key)).toBe(false);
  });
});
