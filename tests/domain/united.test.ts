import { describe, expect, it } from 'vitest';
import type { PostalAddress } from '../../src/domain/contact.ts';
import {
  doesSay,
  linkAddress,
  unitedAddresses,
  unitedDates,
  unitedExtras,
  unitedIds,
  unitedLabelled,
  unitedText,
  unitedWords,
} from '../../src/domain/united.ts';

const digits = (number: string) => number.replaceAll(/\D/g, '').slice(-8);
const HOME: PostalAddress = {
  label: 'home',
  street: 'Havnegade 1',
  extended: '',
  poBox: '',
  city: 'Aarhus',
  region: '',
  postcode: '8000',
  country: '',
};

describe('values with labels', () => {
  it('those with one key are one, the first spelling kept', () => {
    const one = [{ label: '', value: '22 33 44 55' }];
    const other = [
      { label: 'mobile', value: '+45 22334455' },
      { label: 'work', value: '33112233' },
    ];
    expect(unitedLabelled(one, other, digits)).toEqual([
      { label: 'mobile', value: '22 33 44 55' },
      { label: 'work', value: '33112233' },
    ]);
  });

  it.each([
    ['home', 'work', 'home'],
    ['', 'work', 'work'],
    ['home', '', 'home'],
    ['home', 'Sommerhus', 'Sommerhus'],
    ['Sommerhus', 'mobile', 'Sommerhus'],
    ['Sommerhus', 'Båd', 'Sommerhus / Båd'],
    ['Båd', 'båd', 'Båd'],
    ['Båd i Rungsted', 'båd', 'Båd i Rungsted'],
  ])('of the labels %j and %j comes %j', (one, other, label) => {
    const value = 'x';
    expect(unitedLabelled([{ label: one, value }], [{ label: other, value }], String)).toEqual([{ label, value }]);
  });
});

describe('addresses', () => {
  it('one that says no more than another is the same', () => {
    const full = { ...HOME, country: 'Danmark' };
    expect(unitedAddresses([HOME], [full])).toEqual([full]);
    expect(unitedAddresses([full], [{ ...HOME, label: 'Sommerhus', street: 'HAVNEGADE  1' }])).toEqual([
      { ...full, label: 'Sommerhus' },
    ]);
  });

  it('two that both say something else stay two', () => {
    const other = { ...HOME, street: 'Skovvej 2' };
    expect(unitedAddresses([HOME], [other])).toEqual([HOME, other]);
  });
});

it('a day is one with its year, where its label is the same', () => {
  const day = { label: 'Wedding', month: 6, day: 1 };
  expect(unitedDates([day], [{ ...day, year: 2010 }])).toEqual([{ ...day, year: 2010 }]);
  expect(unitedDates([{ ...day, year: 2010 }], [day])).toEqual([{ ...day, year: 2010 }]);
  expect(unitedDates([{ ...day, year: 2011 }], [{ ...day, year: 2010 }])).toHaveLength(2);
  expect(unitedDates([day], [{ ...day, label: 'Name day' }])).toHaveLength(2);
});

it('words that differ in case alone are one; C and C++ are two', () => {
  expect(unitedWords(['Sejler', 'C'], ['sejler', 'C++', ' SEJLER '])).toEqual(['Sejler', 'C', 'C++']);
});

it('ids and extras stand once', () => {
  expect(unitedIds(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
  const extra = { name: 'Shoe size', value: '42' };
  expect(unitedExtras([extra], [{ ...extra }, { ...extra, value: '43' }])).toHaveLength(2);
});

describe('texts', () => {
  it.each([
    [undefined, undefined, undefined],
    ['one', undefined, 'one'],
    [undefined, 'other', 'other'],
    ['Sails on Tuesdays', 'sails on tuesdays', 'Sails on Tuesdays'],
    ['Sails', 'Sails on Tuesdays', 'Sails on Tuesdays'],
    ['Sails', 'Sings', 'Sails\n\nSings'],
  ])('%j and %j: %j', (one, other, text) => {
    expect(unitedText(one, other)).toBe(text);
  });

  it('holds whole words', () => {
    expect(doesSay('Kasper Holm', 'Per')).toBe(false);
    expect(doesSay('Kasper  Holm', 'kasper holm')).toBe(true);
    expect(doesSay('Kasper', ' ')).toBe(true);
  });

  it('a link is known by its address', () => {
    expect(linkAddress('https://www.Example.com/a/')).toBe(linkAddress('example.com/a'));
  });
});
