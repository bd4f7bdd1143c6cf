/**
 * Together: one change to several contacts that were selected, and what it makes of each. Whoever is as the change
 * wants already, or is not concerned by it, stays untouched.
 */
import type { CalendarDate, Span } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import type { Tie } from './tie.ts';

export type Together =
  /** Without a tie they are not sorted any more; a rhythm becomes their own, without one theirs stays. */
  | { readonly kind: 'tie'; readonly tie?: Tie; readonly rhythm?: Span }
  /** Their own rhythm; without one they inherit again. Concerns those who have a tie. */
  | { readonly kind: 'rhythm'; readonly rhythm?: Span }
  | { readonly kind: 'sphere'; readonly sphereId: string; readonly isIn: boolean }
  | { readonly kind: 'tags'; readonly tags: readonly string[]; readonly isOn: boolean }
  | { readonly kind: 'rest' | 'wake' | 'trash' };

/** When it is done: the day, and the ISO instant. */
export type Moment = { readonly today: CalendarDate; readonly instant: string };

/** What a change looks at. */
export type Changeable = Pick<
  Contact,
  'tie' | 'rhythm' | 'rhythmSince' | 'sphereIds' | 'tags' | 'restingSince' | 'standing'
>;

/** The fields that become different; one given as undefined is taken away. */
export type FieldsTogether = {
  readonly [
    Key in 'tie' | 'rhythm' | 'rhythmSince' | 'sphereIds' | 'tags' | 'restingSince' | 'snoozedUntil' | 'deletedAt'
  ]?: Contact[Key] | undefined;
};

/** What the change makes of a contact; undefined when it leaves it as it is. */
export function changedTogether(contact: Changeable, change: Together, when: Moment): FieldsTogether | undefined {
  switch (change.kind) {
    case 'tie':
      return withTie(contact, change, when.today);
    case 'rhythm':
      return withRhythm(contact, change.rhythm);
    case 'sphere':
      return inSphere(contact, change);
    case 'tags':
      return tagged(contact, change);
    case 'rest':
      return resting(contact, when.today);
    case 'wake':
      return awake(contact);
    case 'trash':
      return { deletedAt: when.instant };
  }
}

type Act<Kind extends Together['kind']> = Extract<Together, { readonly kind: Kind }>;

function withTie(contact: Changeable, { tie, rhythm }: Act<'tie'>, today: CalendarDate): FieldsTogether | undefined {
  const isNewRhythm = rhythm !== undefined && !isSame(contact.rhythm, rhythm);
  if (contact.tie === tie && !isNewRhythm) return undefined;
  const isFirst = tie !== undefined && contact.rhythmSince === undefined;
  return { tie, ...(isFirst && { rhythmSince: today }), ...(isNewRhythm && { rhythm }) };
}

function withRhythm(contact: Changeable, rhythm: Span | undefined): FieldsTogether | undefined {
  return contact.tie === undefined || isSame(contact.rhythm, rhythm) ? undefined : { rhythm };
}

function inSphere({ sphereIds }: Changeable, { sphereId, isIn }: Act<'sphere'>): FieldsTogether | undefined {
  if (sphereIds.includes(sphereId) === isIn) return undefined;
  return { sphereIds: isIn ? [...sphereIds, sphereId] : sphereIds.filter((id) => id !== sphereId) };
}

/** A tag that is there in another case needs not be put on. */
function tagged(contact: Changeable, { tags, isOn }: Act<'tags'>): FieldsTogether | undefined {
  const known = new Set(contact.tags.map((tag) => tag.toLowerCase()));
  const after = isOn
    ? [...contact.tags, ...tags.filter((tag) => !known.has(tag.toLowerCase()))]
    : contact.tags.filter((tag) => !tags.includes(tag));
  return after.length === contact.tags.length ? undefined : { tags: after };
}

/** Those who are never suggested have nothing to rest from. */
function resting({ restingSince, standing }: Changeable, today: CalendarDate): FieldsTogether | undefined {
  if (restingSince !== undefined || standing !== undefined) return undefined;
  return { restingSince: today, snoozedUntil: undefined };
}

function awake({ restingSince }: Changeable): FieldsTogether | undefined {
  return restingSince === undefined ? undefined : { restingSince: undefined };
}

function isSame(one: Span | undefined, other: Span | undefined): boolean {
  return one?.every === other?.every && one?.unit === other?.unit;
}
