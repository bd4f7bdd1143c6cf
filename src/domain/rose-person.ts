/**
 * Those who stand in the rose: everyone who is sorted and alive to the app. The remembered are not drawn: nobody drifts
 * from them, and nothing is to be done. Who rests, waits or gets no suggestions stands on the ring, and never drifts.
 */
import type { CalendarDate } from './calendar-date.ts';
import { nameToShow, type Contact } from './contact.ts';
import { compareTexts } from './order.ts';
import { rhythmOf } from './rhythm.ts';
import type { Settings } from './settings.ts';
import type { Sphere } from './sphere.ts';
import { lateness, LATE_OVER, statusOf, type Status } from './status.ts';
import { lastContactOn } from './target.ts';
import type { Tie } from './tie.ts';

export type RosePerson = {
  readonly id: string;
  /** The name to show; empty of a card that has none. */
  readonly displayName: string;
  readonly givenName?: string;
  readonly tie: Tie;
  /** The first of their spheres in the person's own order; absent: none of them is there. */
  readonly sphereId?: string;
  readonly status: Status;
  /** How far they have moved away, 0 to 1: lateness, up to a whole rhythm. */
  readonly drift: number;
  /** Whether they are drawn as a ring instead of a dot. */
  readonly isHollow: boolean;
  readonly lastOn?: CalendarDate;
  readonly introducedById?: string;
};

type Drawn = Pick<
  Contact,
  | 'id'
  | 'displayName'
  | 'givenName'
  | 'familyName'
  | 'nicknames'
  | 'organization'
  | 'tie'
  | 'sphereIds'
  | 'standing'
  | 'restingSince'
  | 'snoozedUntil'
  | 'dueOn'
  | 'deletedAt'
  | 'rhythm'
  | 'lastFullOn'
  | 'lastLightOn'
  | 'introducedById'
>;

export type RoseAround = {
  readonly spheres: ReadonlyMap<string, Sphere>;
  readonly defaults: Settings['defaultRhythms'];
  readonly today: CalendarDate;
};

/** Those who are drawn, by id, whatever order they come in. */
export function rosePeople(contacts: readonly Drawn[], around: RoseAround): readonly RosePerson[] {
  return contacts
    .flatMap((contact) => rosePerson(contact, around) ?? [])
    .toSorted((one, other) => compareTexts(one.id, other.id));
}

/** Spheres in the person's own order. */
export function inOrder(spheres: Iterable<Sphere>): readonly Sphere[] {
  return [...spheres].toSorted((one, other) => one.order - other.order || compareTexts(one.id, other.id));
}

function rosePerson(contact: Drawn, { spheres, defaults, today }: RoseAround): RosePerson | undefined {
  const { id, givenName, tie, introducedById } = contact;
  if (tie === undefined || contact.deletedAt !== undefined || contact.standing === 'remembered') return undefined;
  const rhythm = rhythmOf(contact, spheres, defaults);
  const status = statusOf(contact, rhythm, today);
  const drifts = status === 'due' || status === 'late';
  const late = drifts ? lateness(contact.dueOn, rhythm, today) : 0;
  const [first] = inOrder(contact.sphereIds.flatMap((sphereId) => spheres.get(sphereId) ?? []));
  const lastOn = lastContactOn(contact);
  return {
    id,
    displayName: nameToShow(contact),
    ...(givenName !== undefined && { givenName }),
    tie,
    ...(first !== undefined && { sphereId: first.id }),
    status,
    drift: Math.min(1, late),
    isHollow: late > LATE_OVER,
    ...(lastOn !== undefined && { lastOn }),
    ...(introducedById !== undefined && { introducedById }),
  };
}
