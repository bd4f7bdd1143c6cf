/** What fast-check draws people from whose cards go out: every field that a card can carry, in all letters. */
import * as fc from 'fast-check';
import type { Contact } from '../../src/domain/contact.ts';
import { cleanText } from '../../src/formats/clean-text.ts';
import { cleanLabel } from '../../src/formats/csv/cells/labels.ts';
import { makeContact } from './make.ts';

/** Letters that have a meaning in a card, beside those of names. */
const unit = fc.constantFrom(
  ...Array.from(String.raw`abcXYZ æøåÖ1,;:\"'=-+.()`),
  '\n',
  '\t',
  'é',
  '日',
  '🙂',
  '\u00AD',
);

/** A text as a person types one: never empty, without blanks at its ends and without control letters. */
const aText = fc
  .oneof(
    fc.string({ unit, minLength: 1, maxLength: 100 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      String.raw`\n`,
      String.raw`\\,`,
      'item1.TEL:1',
      '// later',
      '=C3=A5',
      'a\n\nb',
    ),
  )
  // oxlint-disable-next-line eslint/no-control-regex -- these are the letters it is about
  .map((text) => cleanText(text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')))
  .filter((text) => text !== '' && cleanText(text) === text);

const texts = fc.uniqueArray(aText, { maxLength: 3 });
const onceOf = <Value>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((one) => [JSON.stringify(one), one])).values(),
];

const USUAL = ['', 'work', 'home', 'mobile', 'other', 'main', 'pager', 'fax', 'work fax', 'home fax', 'anniversary'];
const aLabel = fc.oneof(
  fc.constantFrom(...USUAL),
  aText.filter((text) => cleanLabel(text) === text && !text.includes('_$!')),
);

function labelledOf(value: fc.Arbitrary<string>, keyOf: (value: string) => string) {
  const one = fc.record({ label: aLabel, value });
  return fc.uniqueArray(one, { maxLength: 3, selector: ({ label, value: text }) => `${label}\n${keyOf(text)}` });
}

const aPart = fc.oneof(fc.constant(''), aText);
const anAddress = fc
  .record({
    label: aLabel,
    street: aPart,
    extended: aPart,
    poBox: aPart,
    city: aPart,
    region: aPart,
    postcode: aPart,
    country: aPart,
  })
  .filter((address) => Object.entries(address).some(([name, part]) => name !== 'label' && part !== ''));

const aYearlyDay = fc
  .record(
    {
      // 1604 stands for no year at all, in all programs
      year: fc.integer({ min: 1605, max: 2026 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    },
    { requiredKeys: ['month', 'day'] },
  )
  .chain((day) => fc.constantFrom(day, ...(day.year === undefined ? [{ month: 2, day: 29 }] : [])));

const anExtra = fc.record({
  name: fc.oneof(
    fc.constantFrom('X-SKYPE', 'X-JABBER', 'x-gadugadu', 'IMPP', 'TZ', 'Shoe size', 'GENDER'),
    aText.filter((text) => cleanLabel(text) === text && !text.includes('_$!')),
  ),
  value: aText,
});

/** Someone with everything that vCard 4.0 has a place for. */
export const aCardOwner: fc.Arbitrary<Contact> = fc
  .record(
    {
      id: fc.uuid(),
      displayName: aText,
      nicknames: texts,
      orgUnits: texts,
      emails: labelledOf(fc.emailAddress(), (value) => value.toLowerCase()),
      phones: labelledOf(fc.stringMatching(/^\+?[1-9][0-9 ]{3,12}[0-9]$/), (value) => value.replaceAll(/[^\d+]/g, '')),
      urls: labelledOf(fc.webUrl({ withQueryParameters: true, withFragments: true }), (value) => value),
      addresses: fc.array(anAddress, { maxLength: 2 }).map(onceOf),
      dates: fc
        .array(
          fc.tuple(aYearlyDay, aLabel).map(([day, label]) => Object.assign({}, day, { label })),
          { maxLength: 3 },
        )
        .map(onceOf),
      extra: fc.array(anExtra, { maxLength: 3 }).map(onceOf),
      tags: texts,
      interests: texts,
      competences: texts,
      givenName: aText,
      middleName: aText,
      familyName: aText,
      prefix: aText,
      suffix: aText,
      organization: aText,
      jobTitle: aText,
      birthday: aYearlyDay,
      notes: aText,
      confidentialNotes: aText,
      language: fc.constantFrom('da', 'sv-FI', 'en'),
    },
    {
      requiredKeys: [
        'id',
        'displayName',
        'nicknames',
        'orgUnits',
        'emails',
        'phones',
        'urls',
        'addresses',
        'dates',
        'extra',
        'tags',
        'interests',
        'competences',
      ],
    },
  )
  .map((fields) => makeContact(fields));
