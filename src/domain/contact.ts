/** A contact: one person in the network, with everything their address-book card and our own rhythm say of them. */
import type { CalendarDate, Span, YearlyDay } from './calendar-date.ts';
import type { Level, Reach } from './level.ts';
import type { Saved } from './record.ts';
import type { Tie, TieAnswers } from './tie.ts';

/** A value with the label it carries in the address book, such as 'work'; an empty label means none. */
export type Labelled = { readonly label: string; readonly value: string };

export type PostalAddress = {
  readonly label: string;
  readonly street: string;
  readonly extended: string;
  readonly poBox: string;
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
  readonly country: string;
};

/** A day to remember beside the birthday, such as an anniversary. */
export type LabelledDay = YearlyDay & { readonly label: string };

/** A column or property of a foreign file that has no field of its own here; kept so that nothing is lost. */
export type Extra = { readonly name: string; readonly value: string };

/** 'remembered': kept, with no dates and no suggestions; 'never': no suggestions. Absent: an ordinary contact. */
export type Standing = 'remembered' | 'never';

export type Contact = Saved & {
  readonly displayName: string;
  readonly givenName?: string;
  readonly middleName?: string;
  readonly familyName?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly nicknames: readonly string[];
  readonly organization?: string;
  readonly orgUnits: readonly string[];
  readonly jobTitle?: string;
  readonly emails: readonly Labelled[];
  readonly phones: readonly Labelled[];
  readonly urls: readonly Labelled[];
  readonly addresses: readonly PostalAddress[];
  readonly birthday?: YearlyDay;
  readonly dates: readonly LabelledDay[];
  readonly notes?: string;
  readonly confidentialNotes?: string;
  readonly extra: readonly Extra[];
  /** The language to write to them in, as a BCP 47 tag. */
  readonly language?: string;
  /** Absent: not sorted yet. */
  readonly tie?: Tie;
  readonly tieAnswers?: TieAnswers;
  readonly sphereIds: readonly string[];
  readonly level?: Level;
  readonly reach?: Reach;
  readonly competences: readonly string[];
  readonly interests: readonly string[];
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
  readonly tags: readonly string[];
  readonly purposeIds: readonly string[];
  /** One may ring them today. */
  readonly quickHelp?: boolean;
  readonly metThrough?: string;
  /** The day one met, where that was written down as it happened. */
  readonly metOn?: CalendarDate;
  readonly introducedById?: string;
  readonly standing?: Standing;
  /** Professional distance: no ledger, asks or introductions. */
  readonly distance?: boolean;
  readonly balanceShown?: boolean;
  /** Invented, to try the app with; all such people go away together, and never into a file. */
  readonly madeUp?: true;
  /** Their own rhythm; absent: inherited from spheres and tie. */
  readonly rhythm?: Span;
  /** Set when the tie is first set. */
  readonly rhythmSince?: CalendarDate;
  readonly snoozedUntil?: CalendarDate;
  readonly restingSince?: CalendarDate;
  /** The day the next sign of life is due; a decision, not a formula. */
  readonly dueOn?: CalendarDate;
  /** In the trash: the due day it had, and the target that day was decided for; it comes back while the target holds. */
  readonly setAside?: { readonly dueOn: CalendarDate; readonly target: CalendarDate };
  /** In the trash since it was made one with this contact; absent in every other. */
  readonly mergedIntoId?: string;
  /** Folded e-mail addresses and E.164 phone numbers, for finding the same person in a file. */
  readonly matchKeys: readonly string[];
  /** `dates` as `dayKey` numbers them, for finding whose days are near; the database keeps it, absent when there are none. */
  readonly dayKeys?: readonly number[];
} & HistoryFields;

/** What is kept in step with the contact's interactions; `historyOf` recomputes it. */
export type HistoryFields = {
  readonly lastFullOn?: CalendarDate;
  readonly lastLightOn?: CalendarDate;
  readonly lastTriedOn?: CalendarDate;
  /** Unanswered tries in a row since the last full contact; absent when none. */
  readonly triesSince?: number;
};

/** A contact's fields that hold a list and start empty. */
export const EMPTY_CONTACT = {
  nicknames: [],
  orgUnits: [],
  emails: [],
  phones: [],
  urls: [],
  addresses: [],
  dates: [],
  extra: [],
  sphereIds: [],
  competences: [],
  interests: [],
  offers: [],
  seeks: [],
  tags: [],
  purposeIds: [],
  matchKeys: [],
} as const satisfies Partial<Contact>;

/**
 * The name to show for a card that may lack one: the full name, else its parts, nickname, organization, first e-mail
 * or first phone. An empty text only when the card says nothing of the kind.
 */
export function nameToShow(card: NameParts): string {
  const parts = [card.prefix, card.givenName, card.middleName, card.familyName, card.suffix]
    .map(trimmed)
    .filter(Boolean);
  const candidates = [
    card.displayName,
    parts.join(' '),
    card.nicknames?.[0],
    card.organization,
    card.emails?.[0]?.value,
    card.phones?.[0]?.value,
  ];
  return candidates.map(trimmed).find(Boolean) ?? '';
}

/** A name typed in one, with its parts: the first word is what one is called, the last the family's. */
export function typedName(text: string): TypedName {
  const [givenName, ...others] = text.trim().split(/\s+/).filter(Boolean);
  const familyName = others.at(-1);
  const middleName = others.slice(0, -1).join(' ');
  return {
    displayName: [givenName, ...others].join(' '),
    ...(givenName !== undefined && { givenName }),
    ...(middleName !== '' && { middleName }),
    ...(familyName !== undefined && { familyName }),
  };
}

type TypedName = Pick<Contact, 'displayName' | 'givenName' | 'middleName' | 'familyName'>;

/** Whether the app may ever suggest or date this contact: neither trashed, remembered nor 'never'. */
export function mayBeSuggested(contact: Pick<Contact, 'deletedAt' | 'standing'>): boolean {
  return contact.deletedAt === undefined && contact.standing === undefined;
}

/** Whether what stands open with this contact is still asked and told of: it is neither in the trash nor remembered. */
export function isStillAskedAbout(contact: Pick<Contact, 'deletedAt' | 'standing'>): boolean {
  return contact.deletedAt === undefined && contact.standing !== 'remembered';
}

type NameParts = Partial<
  Pick<
    Contact,
    | 'displayName'
    | 'prefix'
    | 'givenName'
    | 'middleName'
    | 'familyName'
    | 'suffix'
    | 'nicknames'
    | 'organization'
    | 'emails'
    | 'phones'
  >
>;

function trimmed(text: string | undefined): string {
  return text?.trim() ?? '';
}
