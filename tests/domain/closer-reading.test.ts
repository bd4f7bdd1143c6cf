/** The specification of how a wish is read in search of those two steps away. */
import { describe, expect, it } from 'vitest';
import { readCloser } from '../../src/domain/closer-reading.ts';
import { makeContact } from '../support/make.ts';

const PEOPLE = [
  makeContact({ id: 'jurist', displayName: 'Per Holm', jobTitle: 'Lawyer', organization: 'Holm & Co', language: 'en' }),
  makeContact({ id: 'cook', displayName: 'Maja', competences: ['Cooking'], tags: ['food'] }),
  makeContact({ id: 'sister', displayName: 'Sofie Lind', notes: 'Sings. Hennes syster är jurist.' }),
  makeContact({ id: 'secret', displayName: 'Ida Lund', confidentialNotes: 'lawyer', notes: 'lawyer' }),
];

const search = readCloser('a good lawyer for our association', PEOPLE);

describe('readCloser', () => {
  it('finds who can help by what they can, never by what was told of them', () => {
    expect(search.fitting).toEqual([{ id: 'jurist', words: ['lawyer'] }]);
  });

  it('finds of whom a note says that somebody they know could, in any language', () => {
    expect(search.told).toEqual([{ id: 'sister', words: ['lawyer'] }]);
  });

  it.each([
    ['their whole name stands there', 'jurist', 'a dinner at Per Holm’s', true],
    ['only a part of it does', 'jurist', 'a dinner at Per’s', false],
    ['the name is one word, as many things are', 'cook', 'maja', false],
    ['they are nobody here', 'nobody', 'a dinner', false],
  ])('hears a name where %s: %s', (_, id, text, expected) => {
    expect(search.isNamedIn(id, text)).toBe(expected);
  });
});
