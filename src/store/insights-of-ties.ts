/** What the years behind show of the ties one follows: how often it was, what fell quiet, what was taken up again. */
import { addSpan, type CalendarDate, type Span } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { isTold, type TooLittle } from '../domain/insight.ts';
import { contactDays, type ContactDays } from '../domain/insight-days.ts';
import { revivalOf, type Revival } from '../domain/insight-revival.ts';
import { rhythmsKept, type RhythmInsight } from '../domain/insight-rhythm.ts';
import type { Interaction } from '../domain/interaction.ts';
import { hasDueDay, rhythmOf } from '../domain/rhythm.ts';
import { withOpenSpheres } from '../domain/sphere.ts';
import { lastContactOn } from '../domain/target.ts';
import { countedPeople } from './counted-people.ts';
import type { Database } from './database.ts';
import { interactionsByContact } from './interactions-of.ts';
import { settingsOf } from './settings.ts';

export type InsightsOfTies = {
  readonly revival: Revival | TooLittle;
  readonly rhythm: RhythmInsight | TooLittle;
  /** Those whom one might take up again, as `revival` has them. */
  readonly suggested: readonly Contact[];
};

/** Reads everyone, and what happened in three years: for a worker. */
export async function insightsOfTies(database: Database, today: CalendarDate): Promise<InsightsOfTies> {
  const [{ people, counts, spheres }, settings, interactions] = await Promise.all([
    countedPeople(database),
    settingsOf(database),
    interactionsOfYears(database, today),
  ]);
  const days = await withEarlier(database, contactDays(interactions, today, counts), today);
  const followed = people.flatMap((contact) => {
    const rhythm = rhythmOf(contact, spheres, settings.defaultRhythms);
    return rhythm === undefined ? [] : [followedOf(withOpenSpheres(contact, spheres), { rhythm, days })];
  });
  const revival = revivalOf(followed, today);
  const suggestedIds = new Set(isTold(revival) ? revival.suggestedIds : []);
  return {
    revival,
    rhythm: rhythmsKept(
      followed.filter(({ contact, rhythm }) => hasDueDay(contact, rhythm)),
      today,
    ),
    suggested: people.filter(({ id }) => suggestedIds.has(id)),
  };
}

/** A year, and the two before it after which every tie is called quiet. */
const LOOKED_BACK = { every: -3, unit: 'year' } as const;
const HALF_A_YEAR = { every: 6, unit: 'month' } as const;
const A_YEAR = { every: -1, unit: 'year' } as const;

function followedOf(contact: Contact, { rhythm, days }: { readonly rhythm: Span; readonly days: ContactDays }) {
  const last = lastContactOn(contact);
  return {
    contact,
    tie: contact.tie ?? 'weak',
    sphereIds: contact.sphereIds,
    rhythm,
    days: days.get(contact.id) ?? [],
    ...(last !== undefined && { lastContactOn: last }),
  } as const;
}

/** Half a year at a time, so that nobody waits for the rest of it who has gone elsewhere meanwhile. */
async function interactionsOfYears(database: Database, today: CalendarDate): Promise<readonly Interaction[]> {
  const found: Interaction[][] = [];
  for (let from = addSpan(today, LOOKED_BACK); from <= today; from = addSpan(from, HALF_A_YEAR)) {
    const rows = database.interactions.where('day').between(from, addSpan(from, HALF_A_YEAR));
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other is the point
    found.push(await rows.toArray());
  }
  return found.flat();
}

/** Whoever is first seen again within the year may have been there long before: then the last day before is told too. */
async function withEarlier(database: Database, days: ContactDays, today: CalendarDate): Promise<ContactDays> {
  const from = addSpan(today, LOOKED_BACK);
  const yearAgo = addSpan(today, A_YEAR);
  const isLonger = (await database.interactions.where('day').below(from).limit(1).count()) > 0;
  if (!isLonger) return days;
  const fresh = [...days].filter(([, [first]]) => first !== undefined && first > yearAgo).map(([id]) => id);
  const histories = await interactionsByContact(database, fresh);
  const earlier = [...histories].flatMap(([id, history]) => {
    const before = contactDays(history, today, (each) => each === id)
      .get(id)
      ?.findLast((day) => day < from);
    return before === undefined ? [] : [[id, [before, ...(days.get(id) ?? [])]] as const];
  });
  return new Map([...days, ...earlier]);
}
