/** What a file adds to a card that is there: empty fields are filled, lists grow, and nothing that stands is changed. */
import type { YearlyDay } from './calendar-date.ts';
import type { Contact, Labelled, PostalAddress } from './contact.ts';
import { foldedPhrase } from './fold.ts';

/** Fields that a file fills only where nothing stands. */
const SINGLE_FIELDS = [
  'givenName',
  'middleName',
  'familyName',
  'prefix',
  'suffix',
  'organization',
  'jobTitle',
  'birthday',
  'notes',
  'confidentialNotes',
  'language',
  'metThrough',
  'level',
  'reach',
  'tieAnswers',
] as const;

/** Fields to whose lists a file adds. */
const LIST_FIELDS = [
  'nicknames',
  'orgUnits',
  'emails',
  'phones',
  'urls',
  'addresses',
  'dates',
  'extra',
  'competences',
  'interests',
  'offers',
  'seeks',
  'tags',
] as const;

type SingleField = (typeof SINGLE_FIELDS)[number];
type ListField = (typeof LIST_FIELDS)[number];

/** One field that would change, and the texts that would be added to it, for a preview. */
export type FieldChange = { readonly field: SingleField | ListField; readonly values: readonly string[] };

export type FillIn = {
  readonly patch: Partial<Pick<Contact, SingleField | ListField | 'matchKeys'>>;
  /** What the person would see changed; match keys are not seen. */
  readonly changes: readonly FieldChange[];
};

/** A card as a file tells of it; `numberKey` makes two ways to write a phone number one. */
export type Addition = Partial<Pick<Contact, SingleField | ListField>> & Pick<Contact, 'matchKeys'>;

/** A card that can be filled in. */
export type Fillable = Pick<Contact, ListField | 'matchKeys'> & Partial<Pick<Contact, SingleField>>;

/** What `addition` adds to `contact`; an empty patch when the card says it all already. */
export function fillIn(contact: Fillable, addition: Addition, numberKey: (number: string) => string): FillIn {
  const changes: FieldChange[] = [];
  const patch: Record<string, unknown> = {};
  for (const field of SINGLE_FIELDS) {
    const value = addition[field];
    if (value === undefined || !isFilling(field, contact, addition)) continue;
    patch[field] = value;
    changes.push({ field, values: [textOf(value)] });
  }
  for (const field of LIST_FIELDS) {
    const added = newOnes(field, contact, { addition, numberKey });
    if (added.length === 0) continue;
    patch[field] = [...contact[field], ...added];
    changes.push({ field, values: added.map(textOf) });
  }
  const keys = addition.matchKeys.filter((key) => !contact.matchKeys.includes(key));
  if (keys.length > 0) patch['matchKeys'] = [...contact.matchKeys, ...keys];
  return { patch, changes };
}

type Value = string | Labelled | PostalAddress | YearlyDay | object;

/** A birthday without its year may gain it; a name in parts is filled whole or not at all. */
function isFilling(field: SingleField, contact: Fillable, addition: Addition): boolean {
  if (field === 'birthday') return isBetterDay(contact.birthday, addition.birthday);
  if (NAME_PARTS.has(field)) return contact.givenName === undefined && contact.familyName === undefined;
  return contact[field] === undefined || contact[field] === '';
}

const NAME_PARTS: ReadonlySet<SingleField> = new Set<SingleField>(['givenName', 'middleName', 'familyName']);

function isBetterDay(day: YearlyDay | undefined, told: YearlyDay | undefined): boolean {
  if (day === undefined) return true;
  return day.year === undefined && told?.year !== undefined && day.month === told.month && day.day === told.day;
}

type Telling = { readonly addition: Addition; readonly numberKey: (number: string) => string };

function newOnes(field: ListField, contact: Fillable, { addition, numberKey }: Telling): readonly Value[] {
  const told: readonly Value[] = addition[field] ?? [];
  if (told.length === 0) return told;
  const keyOf = field === 'phones' ? (value: Value): string => numberKey(textOf(value)) : sameness;
  const there = new Set(contact[field].map((value: Value) => keyOf(value)));
  return told.filter((value) => {
    const key = keyOf(value);
    return !there.has(key) && there.add(key);
  });
}

/** What makes two values the same: their folded words, labels of addresses and links put aside. */
function sameness(value: Value): string {
  if (typeof value === 'string') return foldedPhrase(value) || value;
  if ('street' in value) return foldedPhrase(textOf(value));
  if ('month' in value) return textOf(value);
  return 'name' in value && typeof value.name === 'string'
    ? `${value.name}: ${textOf(value)}`
    : textOf(value).toLowerCase();
}

/** A value as one line of text; days as 'YYYY-MM-DD' or '--MM-DD'. */
function textOf(value: Value): string {
  if (typeof value === 'string') return value;
  if ('value' in value && typeof value.value === 'string') return value.value;
  if ('street' in value) return addressText(value);
  return 'month' in value ? dayText(value) : Object.values(value).join(', ');
}

function addressText({ street, extended, poBox, postcode, city, region, country }: PostalAddress): string {
  return [street, extended, poBox, postcode, city, region, country].filter(Boolean).join(', ');
}

function dayText({ year, month, day }: YearlyDay): string {
  const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return `${year === undefined ? '-' : String(year).padStart(4, '0')}-${rest}`;
}
