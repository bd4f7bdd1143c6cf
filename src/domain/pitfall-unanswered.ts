/**
 * Unanswered for long (seed 004: to hear nothing once is not the end, and one tries again): signs that nobody answered,
 * which one no longer waits for and has not let go either.
 */
import { daysBetween, type CalendarDate } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import type { Interaction } from './interaction.ts';
import { compareTexts } from './order.ts';
import type { Pitfall } from './pitfall.ts';

type Waiting = Pick<Contact, 'id' | 'lastFullOn' | 'triesSince' | 'lastTriedOn'>;
type OpenSign = Pick<Interaction, 'contactIds' | 'day' | 'initiator'>;

/**
 * Three people or more to whom a sign from oneself has stood open for sixty days, with nothing since, or whom three
 * tries in a row did not reach; whoever has waited longest first, three of them. `people` are those whom the app may speak
 * of at all.
 */
export function unansweredForLong(
  people: readonly Waiting[],
  openSigns: readonly OpenSign[],
  today: CalendarDate,
): Pitfall | undefined {
  const since = lastOpenDays(openSigns, today);
  const waiting = people
    .flatMap((person) => {
      const day = waitsSince(person, since.get(person.id));
      return day === undefined ? [] : [{ id: person.id, day }];
    })
    .toSorted((one, other) => compareTexts(one.day, other.day) || compareTexts(one.id, other.id));
  if (waiting.length < FEWEST) return undefined;
  return { code: 'unanswered', contactIds: waiting.slice(0, NAMED).map(({ id }) => id) };
}

const FEWEST = 3;
const NAMED = 3;
const LONG_DAYS = 60;
const ENOUGH_TRIES = 3;

/** The last day on which each was written to without an answer, as far as that is long ago. */
function lastOpenDays(signs: readonly OpenSign[], today: CalendarDate): ReadonlyMap<string, CalendarDate> {
  const long = signs.filter(({ initiator, day }) => initiator === 'me' && daysBetween(day, today) >= LONG_DAYS);
  const inOrder = long.toSorted((one, other) => compareTexts(one.day, other.day));
  return new Map(inOrder.flatMap(({ contactIds, day }) => contactIds.map((id) => [id, day] as const)));
}

function waitsSince(person: Waiting, openOn: CalendarDate | undefined): CalendarDate | undefined {
  const { lastFullOn, triesSince = 0, lastTriedOn } = person;
  if (triesSince >= ENOUGH_TRIES) return lastTriedOn;
  return openOn !== undefined && (lastFullOn ?? '') <= openOn ? openOn : undefined;
}
