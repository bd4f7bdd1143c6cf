/**
 * Merge: two contacts that are one person made one, field by field. Nothing that either says is lost: lists are united,
 * notes joined, and a value that gives way goes to `extra`. The result is the same in whichever order the two are given.
 */
import type { CalendarDate, YearlyDay } from './calendar-date.ts';
import { nameToShow, type Contact, type Extra } from './contact.ts';
import { giverOf, survivorOf, type MergeChoices, type MergeField } from './merge-choice.ts';
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
} from './united.ts';

/** The fields whose value, where it gives way, is kept in `extra`. */
export type GivingWay = Extract<
  MergeField,
  'name' | 'organization' | 'jobTitle' | 'birthday' | 'metThrough' | 'language'
>;

export type MergeManner = {
  readonly choices: MergeChoices;
  /** What a value that gives way is called, in the words of the person. */
  readonly labels: { readonly [Field in GivingWay]: string };
  /** The one spelling of a number, such as E.164, where its match key does not tell. */
  readonly phoneKey: (number: string) => string;
};

/** The one contact that two of one person become, under the id of `survivorOf`; not stamped, its due day undecided. */
export function merged(one: Contact, other: Contact, manner: MergeManner): Contact {
  const kept = survivorOf(one, other);
  const gone = kept === one ? other : one;
  const pair = [kept, gone] as const;
  return present({
    // a field of a later version is kept too
    ...gone,
    ...kept,
    ...listsOf(kept, gone, manner),
    ...chosenOf(pair, manner.choices),
    ...ownRhythmOf(kept, gone),
    ...protectionOf(kept, gone),
    notes: unitedText(kept.notes, gone.notes),
    confidentialNotes: unitedText(kept.confidentialNotes, gone.confidentialNotes),
    extra: unitedExtras(unitedExtras(kept.extra, gone.extra), givenWay(pair, manner)),
    metOn: earliest(kept.metOn, gone.metOn),
    madeUp: kept.madeUp === true && gone.madeUp === true ? true : undefined,
    mergedIntoId: undefined,
    setAside: undefined,
    deletedAt: undefined,
  });
}

type Pair = readonly [kept: Contact, gone: Contact];

function listsOf(kept: Contact, gone: Contact, { phoneKey }: MergeManner): Partial<Contact> {
  const words = (field: 'nicknames' | 'competences' | 'interests' | 'offers' | 'seeks' | 'tags') =>
    unitedWords(kept[field], gone[field]);
  const numbers = unitedIds(kept.matchKeys, gone.matchKeys).filter((key) => key.startsWith('+'));
  const ids = (field: 'sphereIds' | 'purposeIds' | 'matchKeys') => unitedIds(kept[field], gone[field]);
  return {
    emails: unitedLabelled(kept.emails, gone.emails, (email) => email.trim().toLowerCase()),
    phones: unitedLabelled(kept.phones, gone.phones, (number) => knownKey(number, numbers) ?? phoneKey(number)),
    urls: unitedLabelled(kept.urls, gone.urls, linkAddress),
    addresses: unitedAddresses(kept.addresses, gone.addresses),
    dates: unitedDates(kept.dates, gone.dates),
    nicknames: words('nicknames'),
    competences: words('competences'),
    interests: words('interests'),
    offers: words('offers'),
    seeks: words('seeks'),
    tags: words('tags'),
    sphereIds: ids('sphereIds'),
    purposeIds: ids('purposeIds'),
    matchKeys: ids('matchKeys'),
  };
}

/** The key that was made of a number when it was written down, wherever that was; undefined unless it is plain which. */
function knownKey(number: string, keys: readonly string[]): string | undefined {
  if (HAS_WORDS.test(number)) return undefined;
  const digits = number.replaceAll(/\D/g, '').replace(/^0+/, '');
  const [key, another] = digits.length < FEWEST_DIGITS ? [] : keys.filter((each) => each.endsWith(digits));
  return another === undefined ? key : undefined;
}

const HAS_WORDS = /[^\d\s+().\-/]/;
const FEWEST_DIGITS = 6;

type Fields = { readonly [Field in keyof Contact]?: Contact[Field] | undefined };

/** The fields with one value, each as a whole from the contact that gives it. */
function chosenOf(pair: Pair, choices: MergeChoices): Fields {
  const giver = (field: MergeField) => giverOf(field, pair, choices);
  const [name, work, tie] = [giver('name'), giver('organization'), giver('tie')];
  const introducedById = giver('introducedBy').introducedById;
  return {
    displayName: name.displayName,
    givenName: name.givenName,
    middleName: name.middleName,
    familyName: name.familyName,
    prefix: name.prefix,
    suffix: name.suffix,
    organization: work.organization,
    orgUnits: work.orgUnits,
    jobTitle: giver('jobTitle').jobTitle,
    birthday: giver('birthday').birthday,
    language: giver('language').language,
    level: giver('level').level,
    reach: giver('reach').reach,
    metThrough: giver('metThrough').metThrough,
    introducedById: pair.some(({ id }) => id === introducedById) ? undefined : introducedById,
    tie: tie.tie,
    tieAnswers: tie.tieAnswers ?? pair.find(({ tieAnswers }) => tieAnswers !== undefined)?.tieAnswers,
    rhythm: giver('rhythm').rhythm,
    restingSince: giver('resting').restingSince,
  };
}

function ownRhythmOf(kept: Contact, gone: Contact): Fields {
  return {
    rhythmSince: earliest(kept.rhythmSince, gone.rhythmSince),
    snoozedUntil: latest(kept.snoozedUntil, gone.snoozedUntil),
  };
}

/** What protects someone is so of the one person when it is so of either card. */
function protectionOf(kept: Contact, gone: Contact): Fields {
  const standings = new Set([kept.standing, gone.standing]);
  const shown = [kept.balanceShown, gone.balanceShown].filter((each) => each !== undefined);
  return {
    standing: (['remembered', 'never'] as const).find((standing) => standings.has(standing)),
    distance: kept.distance === true || gone.distance === true ? true : (kept.distance ?? gone.distance),
    balanceShown: shown.length === 0 ? undefined : shown.every(Boolean),
    quickHelp: kept.quickHelp === true || gone.quickHelp === true ? true : (kept.quickHelp ?? gone.quickHelp),
  };
}

/** The values that give way, unless what is kept says them too. */
function givenWay(pair: Pair, { choices, labels }: MergeManner): readonly Extra[] {
  const fields = Object.keys(labels).filter(isGivingWay);
  return fields.flatMap((field) => {
    const giver = giverOf(field, pair, choices);
    const other = giver === pair[0] ? pair[1] : pair[0];
    const said = [...textsOf(field, giver), ...dayAloneOf(field, giver)];
    return textsOf(field, other).flatMap((value): readonly Extra[] => {
      if (said.some((text) => doesSay(text, value))) return [];
      said.push(value);
      return [{ name: labels[field], value }];
    });
  });
}

const GIVING_WAY: ReadonlySet<string> = new Set<GivingWay>([
  'name',
  'organization',
  'jobTitle',
  'birthday',
  'metThrough',
  'language',
]);

function isGivingWay(field: string): field is GivingWay {
  return GIVING_WAY.has(field);
}

/** All that a contact says of a field, the whole before its parts. */
function textsOf(field: GivingWay, contact: Contact): readonly string[] {
  const texts = {
    name: [nameToShow(contact), ...NAME_PARTS.map((part) => contact[part])],
    organization: [contact.organization, ...contact.orgUnits],
    jobTitle: [contact.jobTitle],
    birthday: [contact.birthday && dayText(contact.birthday)],
    metThrough: [contact.metThrough],
    language: [contact.language],
  }[field];
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : text));
}

/** A birthday with its year says the day without it too. */
function dayAloneOf(field: GivingWay, { birthday }: Contact): readonly string[] {
  if (field !== 'birthday' || birthday === undefined) return [];
  return [dayText({ month: birthday.month, day: birthday.day })];
}

const NAME_PARTS = ['displayName', 'prefix', 'givenName', 'middleName', 'familyName', 'suffix'] as const;

/** As ISO 8601 writes it: '1980-04-12', or '--04-12'. */
function dayText({ year, month, day }: YearlyDay): string {
  return [year === undefined ? '-' : padded(year, 4), padded(month, 2), padded(day, 2)].join('-');
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

function earliest(one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function latest(one: CalendarDate | undefined, other: CalendarDate | undefined): CalendarDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

function present(fields: Fields): Contact {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only fields that may be absent are ever undefined
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Contact;
}
