/**
 * Closer than one thinks: who among those one knows could speak to somebody who fits, two steps away. Seed 004's fourth
 * rule of play: networks are often closer than one thinks. That a friend's loose contacts reach further than one's own is
 * Granovetter's point (1973). Told by codes; the words are the interface's.
 */
import { addSpan, type CalendarDate } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import { compareTexts } from './order.ts';
import { lastContactOn } from './target.ts';

export type CloserPerson = Pick<Contact, 'id' | 'tie' | 'lastFullOn' | 'lastLightOn' | 'introducedById' | 'metThrough'>;

/** People who have something in common, by which each may know the others. */
export type Circle = {
  readonly code: 'network' | 'met' | 'brought-together';
  /** The row that says so: a network, an interaction, an introduction. */
  readonly id: string;
  readonly contactIds: readonly string[];
};

/** How the one nearby knows the one who fits. */
export type Through =
  | { readonly code: 'introduced-us' | 'introduced-by-them' }
  | { readonly code: Circle['code']; readonly id: string }
  /** One met them through the other, as one wrote it down. */
  | { readonly code: 'met-through' }
  /** A note on the one nearby says whom they know; it names nobody who is here. */
  | { readonly code: 'note' };

/** A way of two steps: to `nearId`, and on to `fittingId`, absent where only a note knows them. */
export type CloserWay = {
  readonly nearId: string;
  readonly fittingId?: string;
  readonly through: Through;
  /** The words that fit. */
  readonly words: readonly string[];
};

/** Someone found, with the words of the wish that found them. */
type Found = { readonly id: string; readonly words: readonly string[] };

/** What is looked for, best first: who fits, and those of whom a note says that somebody they know does. */
export type CloserSearch = {
  readonly fitting: readonly Found[];
  readonly told: readonly Found[];
  /** The name one calls somebody by, for `metThrough`. */
  readonly isNamedIn: (id: string, text: string) => boolean;
};

/**
 * The ways of two steps among these people, all of whom one may turn to; the best fit first, a way for each pair. Whoever
 * fits and is near oneself is asked at once and needs no way; whoever leads there must be nearer to oneself than they are.
 */
export function closerWays(
  people: readonly CloserPerson[],
  circles: readonly Circle[],
  { search, today }: { readonly search: CloserSearch; readonly today: CalendarDate },
): readonly CloserWay[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const nearest = people.filter((person) => isNear(person, today)).toSorted(byNearness);
  const near = new Set(nearest.map(({ id }) => id));
  const introducedBy = groupedByIntroducer(people);
  const ways = search.fitting.flatMap(({ id, words }): readonly CloserWay[] => {
    const person = byId.get(id);
    if (person === undefined || near.has(id)) return [];
    const surest = surestLinks([
      ...linksOf(person, introducedBy),
      ...namedLinks(person, near, search),
      ...circles.flatMap((circle) => linksIn(circle, id)),
    ]);
    return nearest
      .flatMap(({ id: nearId }): readonly CloserWay[] => {
        const through = surest.get(nearId);
        return through === undefined ? [] : [{ nearId, fittingId: id, through, words }];
      })
      .slice(0, MOST_A_PERSON);
  });
  const told = search.told
    .filter(({ id }) => near.has(id))
    .map(({ id, words }): CloserWay => ({ nearId: id, through: { code: 'note' }, words }));
  return [...ways, ...told].slice(0, MOST_WAYS);
}

/** Up to so many are shown, and so many ways to one person. */
export const MOST_WAYS = 5;
const MOST_A_PERSON = 2;

/** Whether one may just ask them: the tie is close, or there was contact in the last half year. */
export function isNear(person: Pick<Contact, 'tie' | 'lastFullOn' | 'lastLightOn'>, today: CalendarDate): boolean {
  return person.tie === 'strong' || (person.lastFullOn ?? '') >= addSpan(today, { every: -6, unit: 'month' });
}

type Link = { readonly nearId: string; readonly through: Through };

function linksOf(
  { id, introducedById }: CloserPerson,
  introducedBy: ReadonlyMap<string, readonly string[]>,
): readonly Link[] {
  const links = (introducedBy.get(id) ?? []).map((nearId): Link => ({
    nearId,
    through: { code: 'introduced-by-them' },
  }));
  return introducedById === undefined
    ? links
    : [{ nearId: introducedById, through: { code: 'introduced-us' } }, ...links];
}

/** Those whose name stands in where one met. */
function namedLinks(
  { metThrough }: CloserPerson,
  near: ReadonlySet<string>,
  { isNamedIn }: CloserSearch,
): readonly Link[] {
  if (metThrough === undefined) return [];
  return [...near]
    .filter((nearId) => isNamedIn(nearId, metThrough))
    .map((nearId) => ({ nearId, through: { code: 'met-through' } }));
}

function linksIn({ code, id, contactIds }: Circle, fittingId: string): readonly Link[] {
  if (!contactIds.includes(fittingId) || contactIds.length > MOST_ACQUAINTED) return [];
  return contactIds.filter((nearId) => nearId !== fittingId).map((nearId) => ({ nearId, through: { code, id } }));
}

/** In a greater gathering people need not know one another. */
const MOST_ACQUAINTED = 30;

/** The surest link to each; they come surest first. */
function surestLinks(links: readonly Link[]): ReadonlyMap<string, Through> {
  return new Map(links.toReversed().map(({ nearId, through }) => [nearId, through]));
}

function groupedByIntroducer(people: readonly CloserPerson[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const { id, introducedById } of people) {
    if (introducedById === undefined) continue;
    const known = map.get(introducedById);
    if (known === undefined) map.set(introducedById, [id]);
    else known.push(id);
  }
  return map;
}

function byNearness(one: CloserPerson, other: CloserPerson): number {
  return (
    Number(other.tie === 'strong') - Number(one.tie === 'strong') ||
    compareTexts(lastContactOn(other) ?? '', lastContactOn(one) ?? '') ||
    compareTexts(one.id, other.id)
  );
}
