import { describe, expect, it } from 'vitest';
import { cardProperties } from '../../../../../src/formats/vcard/read/card/card-properties.ts';
import { oneText } from '../../../../../src/formats/vcard/read/card/names.ts';
import { readLines } from '../../../../support/read-vcf.ts';

describe('who someone is', () => {
  it.each<readonly [string, string, string, object]>([
    [
      'a name in its parts',
      '3.0',
      'N:Hansen;Mette;Marie;Dr.;MD',
      { familyName: 'Hansen', givenName: 'Mette', middleName: 'Marie', prefix: 'Dr.', suffix: 'MD' },
    ],
    ['its whole from the parts', '3.0', 'N:Hansen;Mette;;;', { displayName: 'Mette Hansen' }],
    [
      'several names in a part',
      '3.0',
      'N:Berg;Bo;Philip,Paul;;Jr.,M.D.',
      { middleName: 'Philip Paul', suffix: 'Jr., M.D.' },
    ],
    ['a comma that is escaped', '4.0', String.raw`N:Berg;Bo;Philip\, Paul;;`, { middleName: 'Philip, Paul' }],
    ['a comma in version 2.1', '2.1', 'N:Berg;Bo;Philip,Paul;;', { middleName: 'Philip,Paul' }],
    [
      'the first of two names, the other kept',
      '3.0',
      'N:Berg;Bo\nN:Dal;Bo;;Dr.;',
      { familyName: 'Berg', extra: [{ name: 'N', value: 'Dr. Bo Dal' }] },
    ],
    [
      'the first whole name, the other kept',
      '4.0',
      'FN:Bo\nFN:Bobo',
      { displayName: 'Bo', extra: [{ name: 'FN', value: 'Bobo' }] },
    ],
    ['the preferred whole name', '4.0', 'FN:Bobo\nFN;PREF=1:Bo', { displayName: 'Bo' }],
    [
      'nicknames, one with a comma',
      '3.0',
      String.raw`FN:Bo` + '\n' + String.raw`NICKNAME:Bobo,B\, the baker`,
      { nicknames: ['Bobo', 'B, the baker'] },
    ],
    [
      'an organization with its parts',
      '3.0',
      'FN:Bo\nORG:Bageriet;Salg;Brød;',
      { organization: 'Bageriet', orgUnits: ['Salg', 'Brød'] },
    ],
    [
      'two organizations',
      '3.0',
      'FN:Bo\nORG:A;a\nORG:B;b',
      { organization: 'A', orgUnits: ['a'], extra: [{ name: 'ORG', value: 'B; b' }] },
    ],
    [
      'tags, without everybody’s',
      '3.0',
      'FN:Bo\nCATEGORIES:My Contacts,Work,myContacts\nCATEGORIES:Work,Sea',
      { tags: ['Work', 'Sea'] },
    ],
    ['a language', '4.0', 'FN:Bo\nLANG;PREF=2:sv\nLANG;PREF=1:da', { language: 'da' }],
    [
      'what they like and know',
      '4.0',
      'FN:Bo\nHOBBY:sailing\nINTEREST:wood\nEXPERTISE:law',
      { interests: ['sailing', 'wood'], competences: ['law'] },
    ],
    ['invisible marks around a name', '3.0', 'FN:\u202ABo\u202C', { displayName: 'Bo' }],
  ])('%s', (_what, version, lines, expected) => {
    expect(readLines(lines, version)).toMatchObject(expected);
  });

  it.each([
    ['nickname', 'FN:\nNICKNAME:Bobo\nORG:A', 'Bobo'],
    ['organization', 'N:;;;;\nORG:Bageriet\nTEL:1', 'Bageriet'],
    ['e-mail', 'EMAIL:bo@example.com\nTEL:1', 'bo@example.com'],
    ['phone', 'TEL:22 33 44 55\nNOTE:x', '22 33 44 55'],
    ['link', 'URL:https://example.com', 'https://example.com'],
  ])('without a name they go by their %s', (_what, lines, displayName) => {
    expect(readLines(lines)).toMatchObject({ displayName });
  });
});

it('a value is one text without its escapes', () => {
  const [property] = cardProperties(new TextEncoder().encode(String.raw`NOTE: a\, b\nc `), false).own;
  expect(property && oneText(property)).toBe('a, b\nc');
});
