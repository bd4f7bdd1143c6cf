import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ImportedContact } from '../../../src/formats/imported-contact.ts';
import { FIXTURES, readFile, readText } from '../../support/read-csv-file.ts';

describe('the program that wrote a table is known by its headers', () => {
  it.each([
    ['google-labels.csv', 'google', 'utf-8', ','],
    ['google-old.csv', 'google-old', 'utf-16le', ','],
    ['outlook-en.csv', 'outlook', 'utf-8', ','],
    ['outlook-da.csv', 'outlook', 'windows-1252', ','],
    ['outlook-sv.csv', 'outlook', 'utf-8', ';'],
    ['outlook-nb-tab-utf16.csv', 'outlook', 'utf-16le', '\t'],
    ['linkedin-quoted-notes.csv', 'linkedin', 'utf-8', ','],
    ['thunderbird-en.csv', 'thunderbird', 'utf-8', ','],
    ['thunderbird-da.csv', 'thunderbird', 'utf-8', ','],
    ['monica.csv', 'monica', 'utf-8', ','],
    ['excel-semicolon-da.csv', 'other', 'windows-1252', ';'],
    ['mozilla-no-header.csv', 'other', 'utf-8', ','],
  ])('%s', (name, source, encoding, delimiter) => {
    const file = readFile(name);
    expect({ source: file.recognition.source, encoding: file.encoding, delimiter: file.table.delimiter }).toEqual({
      source,
      encoding,
      delimiter,
    });
  });
});

describe('Google', () => {
  it('gives every field its place', () => {
    const [mette, baker, mail] = readFile('google-labels.csv').contacts;
    expect(mette).toMatchObject({
      displayName: 'Dr. Mette Marie Hansen',
      nicknames: ['Mettemus'],
      organization: 'Aarhus Universitet',
      jobTitle: 'Lektor',
      orgUnits: ['Fysik'],
      birthday: { year: 1971, month: 5, day: 17 },
      notes: 'Bor ved havnen\nhar hund',
      tags: ['Forskning', 'friends'],
      emails: [
        { label: 'work', value: 'mette@uni.example' },
        { label: 'home', value: 'Mette.Hansen@example.com' },
      ],
      phones: [
        { label: 'mobile', value: '+45 22 33 44 55' },
        { label: 'mobile', value: '86 12 34 56' },
        { label: 'work', value: '+45 87 15 00 00' },
      ],
      urls: [{ label: 'profile', value: 'https://linkedin.com/in/mette' }],
      dates: [{ label: 'anniversary', year: 2001, month: 8, day: 11 }],
      addresses: [
        { label: 'home', street: 'Havnegade 4', extended: '2. tv', city: 'Aarhus C', postcode: '8000', country: 'DK' },
      ],
      extra: [
        { name: 'Photo', value: 'https://photos.example/1.jpg' },
        { name: 'Spouse', value: 'Lars Hansen' },
        { name: 'Sko', value: '38' },
      ],
      matchKeys: ['mette@uni.example', 'mette.hansen@example.com', '+4522334455', '+4586123456', '+4587150000'],
    });
    expect(baker).toMatchObject({ displayName: 'Bageren på hjørnet' });
    expect(mail).toMatchObject({ displayName: 'kun@mail.example', birthday: { month: 4, day: 12 } });
  });

  it('in its old columns too', () => {
    expect(readFile('google-old.csv').contacts).toMatchObject([
      {
        displayName: 'Åsa Öberg',
        organization: 'Kungliga Orkestern',
        jobTitle: 'Violinist',
        tags: ['Orkestern'],
        language: 'sv',
        birthday: { year: 1980, month: 2, day: 29 },
        addresses: [{ label: 'home', street: 'Storgatan 1', poBox: 'Box 12', postcode: '111 22', country: 'Sverige' }],
        urls: [{ label: 'home page', value: 'https://asa.example' }],
        extra: [
          { name: 'Hobby', value: 'sejling' },
          { name: 'Sko', value: '39' },
        ],
      },
    ]);
  });

  it('an address known as a whole alone stands in its street', () => {
    const text =
      'First Name,Organization Name,Address 1 - Label,Address 1 - Formatted\nBo,Berg,Work,"Torvet 1, 8000 Aarhus"\n';
    expect(readText(text).contacts[0]?.addresses).toMatchObject([
      { label: 'work', street: 'Torvet 1, 8000 Aarhus', city: '' },
    ]);
  });
});

describe('Outlook', () => {
  it.each([
    [
      'outlook-da.csv',
      {
        displayName: 'Cand.mag. Søren Ægir Ågård',
        jobTitle: 'Chefkonsulent',
        emails: [
          { label: '', value: 'soeren@roedgroed.example' },
          { label: '', value: 'soeren@hjem.example' },
        ],
        phones: [
          { label: 'work fax', value: '87 65 43 22' },
          { label: 'work', value: '+45 87 65 43 21' },
          { label: 'home', value: '86 89 10 11' },
          { label: 'mobile', value: '20 30 40 50' },
        ],
        birthday: { year: 1968, month: 12, day: 31 },
        dates: [{ label: 'anniversary', year: 1999, month: 6, day: 5 }],
        tags: ['Kunde', 'Golf'],
        addresses: [
          {
            label: 'work',
            street: 'Åboulevarden 1\n3. sal',
            poBox: 'Postboks 12',
            city: 'Aarhus C',
            postcode: '8000',
            country: 'Danmark',
          },
          { label: 'home', street: 'Æblevej 7', city: 'Ry', postcode: '8680' },
        ],
        urls: [{ label: '', value: 'https://www.roedgroed.example' }],
      },
    ],
    [
      'outlook-sv.csv',
      {
        displayName: 'Björn Ångström',
        jobTitle: 'Inköpare',
        phones: [
          { label: 'work', value: '040-12 34 56' },
          { label: 'company', value: '040-10 00 00' },
          { label: 'home', value: '046-11 22 33' },
          { label: 'mobile', value: '070-765 43 21' },
        ],
        addresses: [
          {
            label: 'work',
            street: 'Storgatan 2\nPort B',
            poBox: 'Box 99',
            city: 'Malmö',
            postcode: '211 34',
            country: 'Sverige',
          },
          { label: 'home', street: 'Lillgatan 3', city: 'Lund', postcode: '222 22' },
        ],
        notes: 'Sjunger bas; gillar fika',
      },
    ],
    [
      'outlook-nb-tab-utf16.csv',
      {
        displayName: 'Kåre Bø Hølås',
        birthday: { year: 1960, month: 5, day: 17 },
        phones: [
          { label: 'work', value: '55 12 34 56' },
          { label: 'home', value: '56 51 00 00' },
          { label: 'mobile', value: '+47 901 06 111' },
        ],
        addresses: [
          { label: 'work', street: 'Bryggen 1\n2. etg.', city: 'Bergen', postcode: '5003', country: 'Norge' },
          { label: 'home', street: 'Fjellveien 8', city: 'Voss', postcode: '5700' },
        ],
      },
    ],
    [
      'outlook-en.csv',
      {
        displayName: "Dr. Ann B. O'Neill Jr.",
        birthday: { year: 1970, month: 3, day: 4 },
        tags: ['Clients', 'VIP'],
        emails: [{ label: '', value: 'ann@contoso.example' }],
        notes: 'Met in "York"',
        addresses: [
          {
            label: 'work',
            street: '1 High St\nFloor 2',
            city: 'London',
            postcode: 'SW1A 1AA',
            country: 'United Kingdom',
          },
          { label: 'home', street: '2 Low Rd', city: 'Bath', postcode: 'BA1 1AA' },
        ],
      },
    ],
  ])('%s: every field in its place', (name, expected) => {
    expect(readFile(name).contacts[0]).toMatchObject(expected);
  });

  it("keeps the assistant's number apart from the person's own", () => {
    const [ann] = readFile('outlook-en.csv').contacts;
    expect(ann?.extra).toContainEqual({ name: "Assistant's Phone", value: '+44 20 7946 0000' });
    expect(ann?.matchKeys).not.toContain('+442079460000');
  });

  it('takes its zero date for none', () => {
    const { contacts, warnings } = readFile('outlook-da.csv');
    expect(contacts[1]).not.toHaveProperty('birthday');
    expect(warnings).toEqual([]);
  });
});

describe('other programs', () => {
  it('LinkedIn: the notes above the header are nobody, the day of connection is kept', () => {
    const { contacts, skipped } = readFile('linkedin-quoted-notes.csv');
    expect(contacts).toMatchObject([
      {
        displayName: 'Nina Lund',
        jobTitle: 'Head of Data',
        dates: [{ label: 'connected on', year: 2021, month: 2, day: 3 }],
      },
      { givenName: 'Ole, MBA', organization: 'Friis, Holm & Co', dates: [{ year: 2019, month: 10, day: 15 }] },
    ]);
    expect(skipped).toEqual([{ code: 'nobody', row: 7 }]);
  });

  it('Thunderbird: the birthday in three columns, the name as it is shown', () => {
    const [karl, list] = readFile('thunderbird-en.csv').contacts;
    expect(karl).toMatchObject({
      displayName: 'Karl K. Kvist',
      nicknames: ['Kalle'],
      birthday: { year: 1966, month: 7, day: 14 },
      addresses: [
        { label: 'home', street: 'Skovvej 1\nst. th.', city: 'Hillerød', postcode: '3400' },
        { label: 'work', street: 'Torvet 2', city: 'Roskilde', postcode: '4000' },
      ],
      extra: [
        { name: 'Screen Name', value: 'kallek' },
        { name: 'Custom 1', value: 'Spiller banjo' },
      ],
    });
    expect(list).toMatchObject({ displayName: 'liste@forening.example' });
  });

  it('Thunderbird in Danish', () => {
    expect(readFile('thunderbird-da.csv').contacts).toMatchObject([
      {
        displayName: 'Ida I.',
        jobTitle: 'Skipper',
        phones: [{ label: 'work' }, { label: 'home' }, { label: 'mobile' }],
        addresses: [
          { label: 'home', street: 'Strandvej 9', city: 'Skagen', postcode: '9990' },
          { label: 'work', street: 'Havnen 1' },
        ],
      },
    ]);
  });

  it('Monica: the last talk comes along', () => {
    expect(readFile('monica.csv').contacts).toMatchObject([
      {
        displayName: 'Emil Eskildsen',
        lastInteraction: '2026-03-14',
        tags: ['ven', 'spil'],
        birthday: { year: 1990, month: 1, day: 31 },
      },
    ]);
  });
});

describe('any other table', () => {
  it('a Danish list from Excel: mapped by its words, the blank row counted, 31/02 told', () => {
    const { contacts, blank, warnings } = readFile('excel-semicolon-da.csv');
    expect(contacts).toMatchObject([
      {
        displayName: 'Pia Dam',
        row: 3,
        birthday: { year: 1970, month: 1, day: 31 },
        notes: 'Godt humør; altid',
        extra: [{ name: 'Skostørrelse', value: '38' }],
      },
      { displayName: 'Jens Vest', row: 4 },
    ]);
    expect(contacts[1]).not.toHaveProperty('birthday');
    expect(blank).toBe(1);
    expect(warnings).toEqual([{ code: 'impossible-date', row: 4, column: 'Fødselsdag', value: '31/02' }]);
  });

  it('without a header nobody is lost', () => {
    expect(readFile('mozilla-no-header.csv').contacts).toMatchObject([
      { displayName: 'John Doe', givenName: 'John', familyName: 'Doe', emails: [{ value: 'john@doe.invalid' }] },
      { displayName: 'Jane Doe', emails: [{ value: 'jane@doe.invalid' }] },
    ]);
    expect(readFile('names-only.csv').contacts.map((one) => one.displayName)).toEqual([
      'Anna Holm',
      'Bo Sand',
      'Carl Dam',
    ]);
  });

  it('under headers nobody knows, names, addresses and numbers are told by how they look', () => {
    expect(readFile('unknown-headers.csv').contacts).toMatchObject([
      {
        displayName: 'Anna Holm',
        emails: [{ value: 'anna@holm.example' }],
        phones: [{ value: '+45 50 60 70 80' }],
        extra: [{ name: 'Since', value: '2019' }],
      },
      { displayName: 'Bo Sand' },
    ]);
  });

  it('the person may say what the columns are', () => {
    const mapping = [
      { field: 'displayName', label: '', group: '' },
      { field: 'ignore', label: '', group: '' },
      { field: 'phone', label: 'mobile', group: '' },
      { field: 'notes', label: '', group: '' },
    ] as const;
    const { contacts } = readFile('papaparse-poisoned.csv', { mapping });
    expect(contacts).toMatchObject([{ displayName: 'X', phones: [{ label: 'mobile', value: 'Z' }], notes: 'A' }]);
  });

  it('the person may say that the first row is a person', () => {
    expect(readText('Name\nBo', { hasHeader: false }).contacts.map((one) => one.displayName)).toEqual(['Name', 'Bo']);
  });

  it('a header that would poison objects does nothing', () => {
    expect(() => readFile('papaparse-poisoned.csv')).toThrow('no-usable-column');
    expect(({} as Record<string, unknown>)['X']).toBeUndefined();
  });

  it.each([
    ['a title beside no other job is the job', 'Name,Title\nBo,Baker\n', { jobTitle: 'Baker' }],
    [
      'a row longer than the header keeps its rest',
      'Name,Email\nBo,bo@x.dk,rest\n',
      { extra: [{ name: '#3', value: 'rest' }] },
    ],
    [
      'the same number twice is one',
      'Name,Phone,Mobile\nBo,+45 22334455,+45 22 33 44 55\n',
      { phones: [{ value: '+45 22334455' }] },
    ],
    ['the same address twice is one', 'Name,Email,E-mail 2\nBo,Bo@x.dk,bo@X.dk\n', { emails: [{ value: 'Bo@x.dk' }] }],
    [
      'two addresses in a cell are two',
      'Name,Email\nBo,"a@x.dk; b@x.dk"\n',
      { emails: [{ value: 'a@x.dk' }, { value: 'b@x.dk' }] },
    ],
    [
      'a link without a scheme gets one',
      'Name,Website\nBo,berg.example/bo\n',
      { urls: [{ value: 'https://berg.example/bo' }] },
    ],
    [
      'invisible marks go',
      'Name,Phone\n\u202ABo\u202C,\u202A+45 22334455\u202C\n',
      { displayName: 'Bo', phones: [{ value: '+45 22334455' }] },
    ],
    [
      'Norwegian headers',
      'Etternavn;Fornavn;Mobil;E-post\nBerg;Bo;90106000;bo@x.no\n',
      { familyName: 'Berg', givenName: 'Bo', emails: [{ value: 'bo@x.no' }] },
    ],
    [
      'Swedish headers',
      'Efternamn;Förnamn;Hemtelefon;E-postadress\nBerg;Bo;08-123456;bo@x.se\n',
      { phones: [{ label: 'home' }] },
    ],
  ])('%s', (_what, text, expected) => {
    const { contacts } = readText(text);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]).toMatchObject(expected);
  });
});

const REAL = new URL('../../../../shared/real-input/', import.meta.url);

type Expected = {
  readonly file: string;
  readonly kind: string;
  readonly contacts: number;
  readonly headerRow: number | null;
  readonly delimiter: string;
  readonly cells: readonly { readonly equals: string }[];
};

/** What other programs really wrote, where it is at hand. */
const REAL_FILES: readonly Expected[] = existsSync(new URL('expected.json', REAL))
  ? JSON.parse(readFileSync(new URL('expected.json', REAL), 'utf8'))
  : [];

function allTexts(contact: ImportedContact): readonly string[] {
  return (
    JSON.stringify(contact)
      .match(/"(?:[^"\\]|\\.)*"/g)
      ?.map((text) => String(JSON.parse(text))) ?? []
  );
}

/** As it stood, with a scheme before it, among the tags, or as the parts of a day. */
function isKept(text: string, cell: string, texts: readonly string[]): boolean {
  if (text === cell || text === `https://${cell}`) return true;
  if (cell.includes(':::')) return cell.split(' ::: ').some((part) => texts.includes(part));
  return /^\d{4}-\d\d-\d\d$/.test(cell) && texts.includes('birthday');
}

describe('every file', () => {
  it.each(
    REAL_FILES.filter(({ kind, contacts }) => kind === 'csv' && contacts > 0).map((one) => [one.file, one] as const),
  )('%s has the people and facts that are known of it', (file, expected) => {
    const { contacts, table, recognition } = readFile(new URL(file, REAL));
    expect(contacts).toHaveLength(expected.contacts);
    expect(table.delimiter).toBe(expected.delimiter);
    expect(recognition.headerRow ?? null).toBe(expected.headerRow);
    const texts = contacts.flatMap(allTexts);
    expect(expected.cells.filter(({ equals }) => !texts.some((text) => isKept(text, equals, texts)))).toEqual([]);
  });

  it.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.csv') && !name.includes('poisoned')))(
    '%s loses no cell',
    (name) => {
      const { contacts } = readFile(name);
      expect(contacts.length).toBeGreaterThan(0);
      for (const contact of contacts) expect(contact.displayName).not.toBe('');
    },
  );
});
