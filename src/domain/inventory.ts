/**
 * The inventory: a walk past the places of one's life, to remember people one knows already. Seed 004's fourth rule of
 * play says that networks are closer than one thinks, and begins with an inventory by place, trade and workplace.
 */
import type { CalendarDate } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import { fold } from './fold.ts';
import { FIRST_SPHERES, type Sphere } from './sphere.ts';
import type { Tie } from './tie.ts';

/** The stops, in the order of the walk, by what they are about. */
export const STOPS = {
  family: ['mothers-side', 'fathers-side', 'in-laws', 'childrens-friends'],
  places: ['childhood-place', 'places-lived', 'neighbours', 'holidays'],
  learning: ['school', 'education', 'courses'],
  work: ['work-now', 'work-before', 'bosses', 'other-firms', 'profession'],
  together: ['association', 'sport', 'helping', 'old-friends', 'friends-of-friends', 'online'],
} as const;

export type StopTheme = keyof typeof STOPS;
export type StopCode = (typeof STOPS)[StopTheme][number];
type SphereKey = (typeof FIRST_SPHERES)[number]['key'];

/** A stop: one of the usual ones, or a sphere of the person's own that none of them leads to. */
export type Stop =
  | { readonly code: StopCode; readonly sphereId?: string }
  | { readonly code: `sphere:${string}`; readonly sphereId: string };

/** How a named one comes in: with a tie, or to rest, which asks for nothing. */
export type NamedAs = Tie | 'rest';

/** Someone who came to mind at a stop; with a `contactId` they are here already. */
export type Remembered = { readonly name: string; readonly as: NamedAs; readonly contactId?: string };

/** What is kept of a stop between the days of the walk. */
export type StopProgress = {
  readonly doneOn?: CalendarDate;
  readonly skippedOn?: CalendarDate;
  /** The place in one's own words, such as a firm's name; it says where one met. */
  readonly where?: string;
  /** Where one knows them from, as chosen at the stop; '' for nowhere in particular. */
  readonly sphereId?: string;
  /** Named and not added yet. */
  readonly named?: readonly Remembered[];
  /** Those who were added here. */
  readonly contactIds?: readonly string[];
};

/** The progress of each stop that was come to, by its code. */
export type Inventory = { readonly [code: string]: StopProgress };

export type StopState = 'open' | 'begun' | 'skipped' | 'done';

/** How the sphere of a stop is called in a new database; absent: people come from anywhere. */
export const SPHERE_OF_STOP: { readonly [Code in StopCode]?: SphereKey } = {
  'mothers-side': 'family',
  'fathers-side': 'family',
  'in-laws': 'family',
  neighbours: 'neighbourhood',
  'work-now': 'work',
  'work-before': 'work',
  bosses: 'work',
  'other-firms': 'work',
  profession: 'profession',
  association: 'association',
  helping: 'association',
  'old-friends': 'friends',
};

/**
 * The walk with these spheres, which stand in the person's own order. `names` are those of the spheres of a new database
 * in the language of now; a sphere of one's own has a stop of its own at the end.
 */
export function stopsWith(spheres: readonly WalkedSphere[], names: SphereNames): readonly Stop[] {
  const idByKey = new Map<SphereKey | undefined, string>();
  for (const sphere of spheres) {
    const key = firstKeyOf(sphere, names);
    if (key !== undefined && !idByKey.has(key)) idByKey.set(key, sphere.id);
  }
  const usual = STOP_CODES.map((code): Stop => {
    const sphereId = idByKey.get(SPHERE_OF_STOP[code]);
    return sphereId === undefined ? { code } : { code, sphereId };
  });
  const own = spheres.filter((sphere) => firstKeyOf(sphere, names) === undefined);
  return [...usual, ...own.map(({ id }): Stop => ({ code: `sphere:${id}`, sphereId: id }))];
}

export type WalkedSphere = Pick<Sphere, 'id' | 'name' | 'color' | 'order' | 'private'>;
export type SphereNames = { readonly [Key in SphereKey]: string };

const STOP_CODES: readonly StopCode[] = Object.values(STOPS).flat();

/** One that is still called so, or still looks as it did at first: its name may be of another language. */
function firstKeyOf(sphere: WalkedSphere, names: SphereNames): SphereKey | undefined {
  const named = FIRST_SPHERES.find(({ key }) => fold(names[key]) === fold(sphere.name));
  if (named !== undefined) return named.key;
  const first = FIRST_SPHERES[sphere.order];
  return first?.color === sphere.color && first.private === sphere.private ? first.key : undefined;
}

/** Where a stop stands; what is begun has names that wait to be added. */
export function stopState(progress: StopProgress | undefined): StopState {
  if (progress === undefined) return 'open';
  if ((progress.named ?? []).length > 0) return 'begun';
  if (progress.doneOn !== undefined) return 'done';
  return progress.skippedOn === undefined ? 'open' : 'skipped';
}

/** Where to go on: after `code` and round, a stop begun or open before one that was skipped; undefined when all is done. */
export function nextStop(stops: readonly Stop[], inventory: Inventory, code?: string): Stop | undefined {
  const at = stops.findIndex((stop) => stop.code === code);
  const ahead = [...stops.slice(at + 1), ...stops.slice(0, Math.max(0, at))];
  const isAt =
    (...states: readonly StopState[]) =>
    (stop: Stop) =>
      states.includes(stopState(inventory[stop.code]));
  return ahead.find(isAt('begun', 'open')) ?? ahead.find(isAt('skipped'));
}

/** How many of the stops are done. */
export function stopsDone(stops: readonly Stop[], inventory: Inventory): number {
  return stops.filter(({ code }) => stopState(inventory[code]) === 'done').length;
}

/** The progress with one more name; one named twice is named once, as said last. */
export function withNamed(progress: StopProgress, remembered: Remembered): StopProgress {
  return { ...progress, named: [...without(progress.named ?? [], remembered), remembered] };
}

/** The progress without a name. */
export function withoutNamed(progress: StopProgress, remembered: Remembered): StopProgress {
  return { ...progress, named: without(progress.named ?? [], remembered) };
}

/** What a stop teaches of somebody who is here already: only what was not known. */
export function learntOf(
  contact: Pick<Contact, 'tie' | 'sphereIds' | 'metThrough' | 'restingSince' | 'rhythmSince' | 'standing'>,
  { as, sphereId, where, today }: Learnt,
): Partial<Pick<Contact, 'tie' | 'sphereIds' | 'metThrough' | 'restingSince' | 'rhythmSince'>> {
  const isUnsorted = contact.tie === undefined && contact.restingSince === undefined && contact.standing === undefined;
  const tie = as === 'rest' ? { restingSince: today } : { tie: as, rhythmSince: contact.rhythmSince ?? today };
  return {
    ...(isUnsorted && tie),
    ...(sphereId !== undefined && contact.sphereIds.length === 0 && { sphereIds: [sphereId] }),
    ...(where !== undefined && contact.metThrough === undefined && { metThrough: where }),
  };
}

export type Learnt = {
  readonly as: NamedAs;
  readonly sphereId: string | undefined;
  readonly where: string | undefined;
  readonly today: CalendarDate;
};

function without(named: readonly Remembered[], { name, contactId }: Remembered): readonly Remembered[] {
  return named.filter((each) =>
    contactId === undefined
      ? each.contactId !== undefined || fold(each.name) !== fold(name)
      : each.contactId !== contactId,
  );
}
