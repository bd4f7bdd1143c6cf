import { describe, expect, it } from 'vitest';
import { headerMeaning, headerWords } from '../../../../src/formats/csv/headers/header-meaning.ts';

describe('a header means one thing in whichever language and program', () => {
  it.each([
    ['First Name', 'givenName', ''],
    ['Fornavn', 'givenName', ''],
    ['FÖRNAMN', 'givenName', ''],
    ['Etternavn', 'familyName', ''],
    ['Vorname', 'givenName', ''],
    ['Straße', 'street', ''],
    ['E-mail', 'email', ''],
    ['E-mail-adresse', 'email', ''],
    ['E-mail 2 Address', 'email', ''],
    ['Primær e-mail', 'email', ''],
    ['E-postadress 2', 'email', ''],
    ['Mobiltelefon', 'phone', 'mobile'],
    ['Mobile Phone', 'phone', 'mobile'],
    ['Arbejdstelefon', 'phone', 'work'],
    ['Telefon (arbejde)', 'phone', 'work'],
    ['Telefon 2, hem', 'phone', 'home'],
    ['Telefon, priv.', 'phone', 'home'],
    ['Hem', 'phone', 'home'],
    ['Telefaks, arb.', 'phone', 'work fax'],
    ['Fax arbete', 'phone', 'work fax'],
    ['Business Street 2', 'street', 'work'],
    ['Gade (arbejde)', 'street', 'work'],
    ['Gatuadress, hem', 'street', 'home'],
    ['Adresse, arb.: Gate/vei', 'street', 'work'],
    ['Anden gade', 'street', 'other'],
    ['Privatadresse', 'street', 'home'],
    ['Hemort', 'city', 'home'],
    ['By (privat)', 'city', 'home'],
    ['Adresse, priv.: Poststed', 'city', 'home'],
    ['Home Postal Code', 'postcode', 'home'],
    ['Postadress, arbete', 'postcode', 'work'],
    ['Postnr.', 'postcode', ''],
    ['Land/område (arbejde)', 'country', 'work'],
    ['Firmaland/område', 'country', 'work'],
    ['Business Country/Region', 'country', 'work'],
    ['Område (privat)', 'region', 'home'],
    ['Adresse, postboks (arbejde)', 'poBox', 'work'],
    ['Annen postboksadresse', 'poBox', 'other'],
    ['Hemadress, box', 'poBox', 'home'],
    ['Home P.O. Box', 'poBox', 'home'],
    ['Web Page', 'url', ''],
    ['Hjemmeside', 'url', ''],
    ['Fødselsdag', 'birthday', ''],
    ['Årsdag', 'date', 'anniversary'],
    ['Connected On', 'date', 'connected on'],
    ['Kategorier', 'tags', ''],
    ['Kender fra', 'sphere', ''],
    ['last_talked_to', 'lastInteraction', ''],
    ['E-mail 1 - Value', 'email', ''],
  ])('%s', (header, field, label) => {
    expect(headerMeaning(header)).toMatchObject({ field, label });
  });

  it.each([
    '',
    'E-mail Type',
    'E-mail-vist navn',
    'E-postnamn 2',
    'Visningsnavn for e-post',
    "Assistant's Phone",
    'Assistentens telefon',
    'Telefon, assistent',
    'Namn, chef',
    'Company Yomi',
    'TTY/TDD-telefon',
    'Skostørrelse',
    '__proto__',
    'constructor',
    'x'.repeat(200),
    'a b c d e f g h i j',
  ])('%s means nothing that we have a place for', (header) => {
    expect(headerMeaning(header)).toBeUndefined();
  });

  it("keeps the office's own address apart", () => {
    expect(headerMeaning('Kontoradresse')).toMatchObject({ field: 'extra' });
  });
});

it('split words are joined', () => {
  expect(headerWords('E-mail, P.O. Box & Zip Code')).toEqual(['email', 'pobox', 'zipcode']);
});
