import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { fillIn, type Addition } from '../../src/domain/fill-in.ts';
import { makeContact } from '../support/make.ts';

function filled(contact: Partial<Contact>, addition: Partial<Addition>) {
  return fillIn(makeContact(contact), { matchKeys: [], ...addition }, (number) => number.replaceAll(' ', ''));
}

const ADDRESS = {
  label: 'home',
  street: 'Nygade 1',
  extended: '',
  poBox: '',
  city: 'Ry',
  region: '',
  postcode: '8680',
  country: '',
};

describe('what stands is never changed', () => {
  it.each<readonly [string, Partial<Contact>, Partial<Addition>]>([
    ['a job', { jobTitle: 'Baker' }, { jobTitle: 'Head baker' }],
    ['notes', { notes: 'Mine' }, { notes: 'Theirs' }],
    ['a birthday', { birthday: { month: 5, day: 4 } }, { birthday: { year: 1970, month: 5, day: 3 } }],
    ['a name', { givenName: 'Mette' }, { givenName: 'Marie', familyName: 'Hansen' }],
    [
      'a number written otherwise',
      { phones: [{ label: '', value: '22 33' }] },
      { phones: [{ label: 'work', value: '2233' }] },
    ],
    [
      'an address in other letters',
      { emails: [{ label: '', value: 'A@x.dk' }] },
      { emails: [{ label: 'work', value: 'a@X.dk' }] },
    ],
    ['a postal address', { addresses: [ADDRESS] }, { addresses: [{ ...ADDRESS, label: 'other', city: 'RY' }] }],
    ['a tag in other letters', { tags: ['Kør'] }, { tags: ['kør'] }],
    ['a tag without letters', { tags: ['♥'] }, { tags: ['♥'] }],
    ['a day', { dates: [{ label: 'a', month: 1, day: 2 }] }, { dates: [{ label: 'b', month: 1, day: 2 }] }],
    ['an extra', { extra: [{ name: 'Shoe', value: '38' }] }, { extra: [{ name: 'Shoe', value: '38' }] }],
    ['keys', { matchKeys: ['a'] }, { matchKeys: ['a'] }],
  ])('%s', (_what, contact, addition) => {
    expect(filled(contact, addition)).toEqual({ patch: {}, changes: [] });
  });
});

describe('what lacks is filled, and lists grow', () => {
  it.each<readonly [string, Partial<Contact>, Partial<Addition>, readonly string[]]>([
    ['jobTitle', {}, { jobTitle: 'Baker' }, ['Baker']],
    ['notes', { notes: '' }, { notes: 'Theirs' }, ['Theirs']],
    ['birthday', {}, { birthday: { month: 5, day: 4 } }, ['--05-04']],
    ['birthday', { birthday: { month: 5, day: 4 } }, { birthday: { year: 1970, month: 5, day: 4 } }, ['1970-05-04']],
    ['givenName', {}, { givenName: 'Mette' }, ['Mette']],
    [
      'tieAnswers',
      {},
      { tieAnswers: { acquaintance: 1, availability: 2, confidentiality: 3, support: 0 } },
      ['1, 2, 3, 0'],
    ],
    ['phones', { phones: [{ label: '', value: '1' }] }, { phones: [{ label: '', value: '2' }] }, ['2']],
    ['addresses', {}, { addresses: [ADDRESS] }, ['Nygade 1, 8680, Ry']],
    ['extra', { extra: [{ name: 'Shoe', value: '38' }] }, { extra: [{ name: 'Hat', value: '38' }] }, ['38']],
    ['dates', {}, { dates: [{ label: 'anniversary', year: 1999, month: 12, day: 31 }] }, ['1999-12-31']],
    ['tags', { tags: ['a'] }, { tags: ['b', 'B', 'a'] }, ['b']],
  ])('%s', (field, contact, addition, values) => {
    expect(filled(contact, addition).changes).toEqual([{ field, values }]);
  });

  it('the patch holds the whole lists', () => {
    const { patch, changes } = filled({ tags: ['a'], matchKeys: ['x'] }, { tags: ['b'], matchKeys: ['x', 'y'] });
    expect(patch).toEqual({ tags: ['a', 'b'], matchKeys: ['x', 'y'] });
    expect(changes).toEqual([{ field: 'tags', values: ['b'] }]);
  });
});
