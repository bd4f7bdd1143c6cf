/** What the Week screen shows: the plan's people by what became of them, days to keep in mind, and what stands open. */
import { isSnoozed } from '../../domain/status.ts';
import { daysBetween, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Interaction } from '../../domain/interaction.ts';
import type { Settings } from '../../domain/settings.ts';
import { useLive } from '../../hooks/use-live.ts';
import { usePlan } from '../../hooks/use-plan.ts';
import { useToday } from '../../hooks/use-today.ts';
import { interactionsByContact } from '../../store/interactions-of.ts';
import { settingsOf } from '../../store/settings.ts';
import { datedThings, type DatedThing, type WeekPerson } from '../../store/week.ts';

/** Someone on the list, with all that happened between you, the latest first, and what the plan's promise was. */
export type Carded = WeekPerson & { readonly history: readonly Interaction[]; readonly promised?: string };

/** The people of the plan: those who wait for a sign, those who got one, those who were waved off. */
export type WeekLists = {
  readonly planId: string;
  /** The day the plan's reasons were reckoned. */
  readonly startsOn: CalendarDate;
  readonly waiting: readonly Carded[];
  readonly done: readonly Carded[];
  readonly waved: readonly Carded[];
};

export type WeekScreenModel = {
  readonly today: CalendarDate;
  /** 'nobody': the app is empty; 'none': nobody can be suggested yet; undefined while it is being looked up or made. */
  readonly lists: WeekLists | 'nobody' | 'none' | undefined;
  readonly dated: readonly DatedThing[];
  readonly settings: Settings | undefined;
};

/** How far ahead days are kept in mind. */
const DATED_WITHIN_DAYS = 14;

export function useWeekScreen(): WeekScreenModel {
  const today = useToday();
  const plan = usePlan(today);
  const ids = plan.kind === 'made' ? plan.week.plan.items.map((item) => item.contactId) : NONE;
  const histories = useLive((database) => interactionsByContact(database, ids), ids);
  const dated = useLive((database) => datedThings(database, today, DATED_WITHIN_DAYS), [today]);
  const settings = useLive(settingsOf);
  if (plan.kind !== 'made') {
    return { today, lists: plan.kind === 'making' ? undefined : plan.kind, dated: dated ?? [], settings };
  }
  if (histories === undefined || dated === undefined) return { today, lists: undefined, dated: [], settings };
  const carded = plan.week.people.map((person) => withDetails(person, histories, dated));
  return { today, lists: listsOf(plan.week.plan, carded, today), dated, settings };
}

const NONE: readonly string[] = [];

function listsOf(
  plan: { readonly id: string; readonly startsOn: CalendarDate },
  people: readonly Carded[],
  today: CalendarDate,
): WeekLists {
  const open = people.filter(({ done, contact }) => !done && !isSnoozed(contact, today));
  return {
    planId: plan.id,
    startsOn: plan.startsOn,
    waiting: open.filter(({ item }) => item.choice === undefined),
    done: people.filter(({ done }) => done),
    waved: open.filter(({ item }) => item.choice !== undefined),
  };
}

function withDetails(
  person: WeekPerson,
  histories: ReadonlyMap<string, readonly Interaction[]>,
  dated: readonly DatedThing[],
): Carded {
  const { contact, item } = person;
  const promiseIds = new Set(item.reasons.flatMap((reason) => (reason.code === 'promise' ? reason.ids : [])));
  const promised = dated.find((thing) => thing.kind === 'promise' && promiseIds.has(thing.promise.id));
  return {
    ...person,
    history: (histories.get(contact.id) ?? []).toSorted(byLatest),
    ...(promised?.kind === 'promise' && { promised: promised.promise.what }),
  };
}

function byLatest(one: Interaction, other: Interaction): number {
  return daysBetween(one.day, other.day) || (one.id < other.id ? 1 : -1);
}
