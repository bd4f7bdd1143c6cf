/** What the notes of a year show of how one keeps in touch, over everyone who is counted: for a worker. */
import { addDays, addSpan, weekdayOnOrBefore, type CalendarDate } from '../domain/calendar-date.ts';
import type { TooLittle } from '../domain/insight.ts';
import { closenessOf, type Closeness } from '../domain/insight-closeness.ts';
import { formsOf, type FormInsight } from '../domain/insight-form.ts';
import { initiativeOf, type Initiative } from '../domain/insight-initiative.ts';
import { levelsOf, type LevelInsight } from '../domain/insight-level.ts';
import { reachOf, type ReachInsight } from '../domain/insight-reach.ts';
import { SIGN_WEEKS, signsOf, type SignsInsight } from '../domain/insight-signs.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Settings } from '../domain/settings.ts';
import { signsByWeek } from '../domain/signs.ts';
import { withOpenSpheres, type Sphere } from '../domain/sphere.ts';
import { countedPeople } from './counted-people.ts';
import type { Database } from './database.ts';
import { openNetworks } from './networks.ts';
import { settingsOf } from './settings.ts';

export type Insights = {
  readonly signs: SignsInsight | TooLittle;
  readonly closeness: Closeness | TooLittle;
  readonly initiative: Initiative | TooLittle;
  readonly reach: ReachInsight | TooLittle;
  readonly level: LevelInsight | TooLittle;
  readonly form: FormInsight | TooLittle;
  /** How many people are counted. */
  readonly people: number;
  /** The first day of the year behind on which something happened with them; absent: nothing did. */
  readonly since?: CalendarDate;
  /** The names one gave the levels. */
  readonly levelLabels: Settings['levelLabels'];
  /** The spheres that are not private, by id. */
  readonly spheres: ReadonlyMap<string, Sphere>;
};

/** Reads everyone, and what happened in a year. */
export async function insightsNow(database: Database, today: CalendarDate): Promise<Insights> {
  const yearAgo = addSpan(today, { every: -1, unit: 'year' });
  const [{ people, counts, spheres }, networks, settings, interactions] = await Promise.all([
    countedPeople(database),
    openNetworks(database),
    settingsOf(database),
    database.interactions.where('day').between(yearAgo, today, false, true).toArray(),
  ]);
  const last = weekdayOnOrBefore(today, settings.checkInWeekday);
  const halfYearAgo = addDays(last, -7 * SIGN_WEEKS);
  const lately = interactions.filter(({ day }) => day > halfYearAgo);
  return {
    signs: signsOf(signsByWeek(lately, { last, count: SIGN_WEEKS }, counts)),
    closeness: closenessOf(people.map((contact) => withOpenSpheres(contact, spheres))),
    initiative: initiativeOf(interactions, today, counts),
    reach: reachOf(people),
    level: levelsOf(people),
    form: formsOf(networks),
    people: people.length,
    ...sinceOf(interactions, counts),
    levelLabels: settings.levelLabels,
    spheres: new Map([...spheres].filter(([, sphere]) => !sphere.private)),
  };
}

function sinceOf(interactions: readonly Interaction[], counts: (id: string) => boolean): Pick<Insights, 'since'> {
  const first = interactions
    .filter(({ deletedAt, contactIds }) => deletedAt === undefined && contactIds.some(counts))
    .reduce<CalendarDate | undefined>(
      (least, { day }) => (least === undefined || day < least ? day : least),
      undefined,
    );
  return first === undefined ? {} : { since: first };
}
