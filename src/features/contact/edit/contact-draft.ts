/** A person as the form holds them: texts never absent, lists as typed; and the way from a contact and back. */
import type { Span, YearlyDay } from '../../../domain/calendar-date.ts';
import {
  nameToShow,
  typedName,
  type Contact,
  type Labelled,
  type PostalAddress,
  type Standing,
} from '../../../domain/contact.ts';
import type { Level, Reach } from '../../../domain/level.ts';
import type { Tie, TieAnswers } from '../../../domain/tie.ts';
import type { ContactFields } from '../../../store/contacts.ts';
import type { Changes } from '../../../store/rows.ts';
import { blankYearly, yearlyDraft, yearlyOf, type YearlyDraft } from './yearly-draft.ts';

export const TEXT_FIELDS = [
  'displayName',
  'givenName',
  'middleName',
  'familyName',
  'prefix',
  'suffix',
  'organization',
  'jobTitle',
  'notes',
  'confidentialNotes',
  'language',
  'metThrough',
] as const;
export type TextName = (typeof TEXT_FIELDS)[number];

export const WORD_FIELDS = [
  'nicknames',
  'orgUnits',
  'competences',
  'interests',
  'offers',
  'seeks',
  'tags',
  'sphereIds',
  'purposeIds',
] as const;
export type WordsName = (typeof WORD_FIELDS)[number];

export const LABELLED_FIELDS = ['phones', 'emails', 'urls'] as const;
export type LabelledName = (typeof LABELLED_FIELDS)[number];

export type DateDraft = YearlyDraft & { readonly label: string };

export type ContactDraft = { readonly [Name in TextName]: string } & {
  readonly [Name in WordsName]: readonly string[];
} & { readonly [Name in LabelledName]: readonly Labelled[] } & {
  readonly addresses: readonly PostalAddress[];
  readonly birthday: YearlyDraft;
  readonly dates: readonly DateDraft[];
  readonly tie: Tie | undefined;
  readonly tieAnswers: TieAnswers | undefined;
  readonly rhythm: Span | undefined;
  readonly level: Level | undefined;
  readonly reach: Reach | undefined;
  readonly introducedById: string | undefined;
  readonly standing: Standing | undefined;
  readonly quickHelp: boolean;
  readonly distance: boolean;
};

/** The draft of a contact, or an empty one. */
export function draftOf(contact: Partial<Contact>): ContactDraft {
  return {
    ...textsOf(contact),
    ...wordsOf(contact),
    phones: contact.phones ?? [],
    emails: contact.emails ?? [],
    urls: contact.urls ?? [],
    addresses: contact.addresses ?? [],
    birthday: contact.birthday === undefined ? blankYearly : yearlyDraft(contact.birthday),
    dates: (contact.dates ?? []).map(dateDraft),
    tie: contact.tie,
    tieAnswers: contact.tieAnswers,
    rhythm: contact.rhythm,
    level: contact.level,
    reach: contact.reach,
    introducedById: contact.introducedById,
    standing: contact.standing,
    quickHelp: contact.quickHelp === true,
    distance: contact.distance === true,
  };
}

/** The fields of a draft as they would be saved; undefined where a field is to be absent. The draft must have no faults. */
export function fieldsOf(draft: ContactDraft): Changes<ContactFields> & Pick<ContactFields, 'displayName'> {
  const texts = Object.fromEntries(TEXT_FIELDS.map((name) => [name, textOrNone(draft[name])]));
  const words = Object.fromEntries(WORD_FIELDS.map((name) => [name, draft[name]]));
  const labelled = Object.fromEntries(LABELLED_FIELDS.map((name) => [name, written(draft[name])]));
  return {
    ...texts,
    ...words,
    ...labelled,
    addresses: draft.addresses.filter(isWritten),
    birthday: yearlyOf(draft.birthday),
    dates: draft.dates.flatMap(({ label, ...yearly }) => datesOf(yearlyOf(yearly), label)),
    tie: draft.tie,
    tieAnswers: draft.tieAnswers,
    rhythm: draft.rhythm,
    level: draft.level,
    reach: draft.reach,
    introducedById: draft.introducedById,
    standing: draft.standing,
    quickHelp: draft.quickHelp || undefined,
    distance: draft.distance || undefined,
    displayName: nameToShow(draft),
  };
}

/** The fields in which a draft differs from the contact it was made of; empty when nothing was changed. */
export function changesIn(since: Contact, draft: ContactDraft): Changes<ContactFields> {
  const before = new Map<string, unknown>(Object.entries(fieldsOf(draftOf(since))));
  const changed = Object.entries(fieldsOf(draft)).filter(([name, value]) => !isSame(before.get(name), value));
  return Object.fromEntries(changed);
}

/** The draft with another part of the name; the whole name follows where it was made of its parts. */
export function withNamePart(draft: ContactDraft, part: Partial<Pick<ContactDraft, TextName>>): ContactDraft {
  const next = { ...draft, ...part };
  const isMade = draft.displayName.trim() === '' || draft.displayName === joinedName(draft);
  return isMade ? { ...next, displayName: joinedName(next) } : next;
}

/** The draft with another whole name; its parts follow where they say no more than it did. */
export function withWholeName(draft: ContactDraft, displayName: string): ContactDraft {
  const next = { ...draft, displayName };
  const isEmptied = draft.displayName.trim() === '';
  if (displayName.trim() === '' || !isParted(draft) || !(isEmptied || isPartedAsTyped(draft))) return next;
  return { ...next, givenName: '', middleName: '', familyName: '', ...typedName(displayName), displayName };
}

function isParted({ givenName, middleName, familyName }: ContactDraft): boolean {
  return [givenName, middleName, familyName].some((part) => part.trim() !== '');
}

function isPartedAsTyped({ displayName, givenName, middleName, familyName }: ContactDraft): boolean {
  const typed = typedName(displayName);
  return (
    givenName === (typed.givenName ?? '') &&
    middleName === (typed.middleName ?? '') &&
    familyName === (typed.familyName ?? '')
  );
}

/** The parts of a name typed in one: the first word is what one is called, the last the family's. */
export function partedName(draft: ContactDraft): ContactDraft {
  return isParted(draft) ? draft : { ...draft, ...typedName(draft.displayName), displayName: draft.displayName };
}

function joinedName(draft: ContactDraft): string {
  return nameToShow({ ...draft, displayName: '', nicknames: [], organization: '', emails: [], phones: [] });
}

function textsOf(contact: Partial<Contact>): { readonly [Name in TextName]: string } {
  return { ...nameTexts(contact), ...otherTexts(contact) };
}

function nameTexts(contact: Partial<Contact>) {
  const { displayName = '', givenName = '', middleName = '', familyName = '', prefix = '', suffix = '' } = contact;
  return { displayName, givenName, middleName, familyName, prefix, suffix };
}

function otherTexts(contact: Partial<Contact>) {
  const {
    organization = '',
    jobTitle = '',
    notes = '',
    confidentialNotes = '',
    language = '',
    metThrough = '',
  } = contact;
  return { organization, jobTitle, notes, confidentialNotes, language, metThrough };
}

function dateDraft(date: Contact['dates'][number]): DateDraft {
  return { ...yearlyDraft(date), label: date.label };
}

function isWritten(address: PostalAddress): boolean {
  const { label: _, ...lines } = address;
  return Object.values(lines).some((line) => line.trim() !== '');
}

function wordsOf(contact: Partial<Contact>): { readonly [Name in WordsName]: readonly string[] } {
  const { nicknames = [], orgUnits = [], competences = [], interests = [] } = contact;
  const { offers = [], seeks = [], tags = [], sphereIds = [], purposeIds = [] } = contact;
  return { nicknames, orgUnits, competences, interests, offers, seeks, tags, sphereIds, purposeIds };
}

function textOrNone(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

function written(list: readonly Labelled[]): readonly Labelled[] {
  return list.filter(({ value }) => value.trim() !== '').map(({ label, value }) => ({ label, value: value.trim() }));
}

function datesOf(yearly: YearlyDay | undefined, label: string): Contact['dates'] {
  return yearly === undefined ? [] : [{ ...yearly, label: label.trim() }];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
