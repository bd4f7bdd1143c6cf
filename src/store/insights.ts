/** What one's own notes show of how one keeps in touch, over everyone who is counted: for a worker. */
import { addSpan, laterOf, weekdayOnOrBefore, type CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { isCounted, isTold, type TooLittle } from '../domain/insight.ts';
import { closenessOf, type Closeness } from '../domain/insight-closeness.ts';
import { contactDays, type ContactDays } from '../domain/insight-days.ts';
import { formsOf, type FormInsight } from '../domain/insight-form.ts';
import { initiativeOf, type Initiative } from '../domain/insight-initiative.ts';
import { levelsOf, type LevelInsight } from '../domain/insight-level.ts';
import { reachOf, type ReachInsight } from '../domain/insight-reach.ts';
import { revivalOf, type Revival } from '../domain/insight-revival.ts';
import { rhythmsKept, type RhythmInsight } from '../domain/insight-rhythm.ts';
import { SIGN_WEEKS, signsOf, type SignsInsight } from '../domain/insight-signs.ts';
import type { Interaction } from '../domain/interaction.ts';
import { hasDueDay, rhythmOf } from '../domain/rhythm.ts';
import type { Settings } from '../domain/settings.ts';
import { signsByWeek } from '../domain/signs.ts';
import { withOpenSpheres, type Sphere } from '../domain/sphere.ts';
import { lastContactOn } from '../domain/target.ts';
import type { Database } from './database.ts';
import { interactionsByContact } from './interactions-of.ts';
import { livingContacts } from './living-contacts.ts';
import { livingSpheres } from './living-spheres.ts';
import { openNetworks } from './networks.ts';
import { settingsOf } from './settings.ts';

export type Insights = {
  readonly signs: SignsInsight | TooLittle;
  readonly revival: Revival | TooLittle;
  readonly closeness: Closeness | TooLittle;
  readonly initiative: Initiative | TooLittle;
  readonly rhythm: RhythmInsight | TooLittle;
  readonly reach: ReachInsight | TooLittle;
  readonly level: LevelInsight | TooLittle;
  readonly form: FormInsight | TooLittle;
  /** How many people are counted. */
  readonly people: number;
  /** The first day of the last year on which something happened with them; absent: nothing did. */
  readonly since?: CalendarDate;
  /** Those whom one might take up again, as `revival` has them. */
  readonly suggested: readonly Contact[];
  /** The names one gave the levels. */
  readonly levelLabels: Settings['levelLabels'];
  /** The spheres that are not private, by id. */
  readonly spheres: ReadonlyMap<string, Sphere>;
};

/** Reads everyone, and what happened in three years: for a worker. */
export async function insightsNow(database: Database, today: CalendarDate): Promise<Insights> {
  const [contacts, spheres, networks, settings, interactions] = await Promise.all([
    livingContacts(database),
    livingSpheres(database),
    openNetworks(database),
    settingsOf(database),
    database.interactions.where('day').between(addSpan(today, LOOKED_BACK), today, true, true).toArray(),
  ]);
  const people = contacts.filter((contact) => isCounted(contact, spheres));
  const ids = new Set(people.map(({ id }) => id));
  const counts = (id: string): boolean => ids.has(id);
  const days = await withEarlier(database, contactDays(interactions, today, counts), today);
  const followed = people.flatMap((contact) => {
    const rhythm = rhythmOf(contact, spheres, settings.defaultRhythms);
    return rhythm === undefined ? [] : [followedOf(withOpenSpheres(contact, spheres), { rhythm, days })];
  });
  const revival = revivalOf(followed, today);
  const suggestedIds = new Set(isTold(revival) ? revival.suggestedIds : []);
  const last = weekdayOnOrBefore(today, settings.checkInWeekday);
  return {
    signs: signsOf(signsByWeek(interactions, { last, count: SIGN_WEEKS }, counts)),
    revival,
    closeness: closenessOf(people.map((contact) => withOpenSpheres(contact, spheres))),
    initiative: initiativeOf(interactions, today, counts),
    rhythm: rhythmsKept(
      followed.filter(({ contact, rhythm }) => hasDueDay(contact, rhythm)),
      today,
    ),
    reach: reachOf(people),
    level: levelsOf(people),
    form: formsOf(networks),
    people: people.length,
    ...sinceOf(interactions, today, counts),
    suggested: people.filter(({ id }) => suggestedIds.has(id)),
    levelLabels: settings.levelLabels,
    spheres: new Map([...spheres].filter(([, sphere]) => !sphere.private)),
  };
}

/** A year, and the two before it after which every tie is called quiet. */
const LOOKED_BACK = { every: -3, unit: 'year' } as const;
const A_YEAR = { every: -1, unit: 'year' } as const;

type Rules = { readonly rhythm: ReturnType<typeof rhythmOf> & object; readonly days: ContactDays };

function followedOf(contact: Contact, { rhythm, days }: Rules) {
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

function sinceOf(
  interactions: readonly Interaction[],
  today: CalendarDate,
  counts: (id: string) => boolean,
): Pick<Insights, 'since'> {
  const first = interactions
    .filter(({ deletedAt, contactIds }) => deletedAt === undefined && contactIds.some(counts))
    .reduce<CalendarDate | undefined>(
      (least, { day }) => (least === undefined || day < least ? day : least),
      undefined,
    );
  return first === undefined ? {} : { since: laterOf(first, addSpan(today, A_YEAR)) };
}
