/** The map as it is now: everyone who is drawn, where, whom to name, who is tied to whom, and what stands out. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { mayBeThoughtOf, togetherIn } from '../domain/introduction.ts';
import { isOpenNetwork } from '../domain/network.ts';
import { worthNaming } from '../domain/rose-name.ts';
import { inOrder, rosePeople } from '../domain/rose-person.ts';
import { standingOf, type RoseStanding } from '../domain/rose-standing.ts';
import type { RoseGroups } from '../domain/rose-tie.ts';
import { roseOf, type Rose } from '../domain/rose.ts';
import { isUnsorted } from '../domain/sorting.ts';
import { withOpenSpheres, type Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { lastPlan } from './last-plan.ts';
import { livingContacts } from './living-contacts.ts';
import { livingSpheres } from './living-spheres.ts';
import { livingNetworks } from './networks.ts';
import { settingsOf } from './settings.ts';

export type MapNow = {
  readonly rose: Rose;
  readonly spheres: ReadonlyMap<string, Sphere>;
  /** Whom to name, best first. */
  readonly namedIds: readonly string[];
  readonly groups: RoseGroups;
  /** How many aren't drawn because nobody has said yet what they are to one. */
  readonly unsorted: number;
  readonly standing?: RoseStanding;
};

/** How many whom to name are sent along, some for those for whom there is no room. */
const MOST_NAMED = 24;

/** Reads everyone: for a worker. */
export async function mapNow(database: Database, today: CalendarDate): Promise<MapNow> {
  const [contacts, spheres, settings, plan, groups] = await Promise.all([
    livingContacts(database),
    livingSpheres(database),
    settingsOf(database),
    lastPlan(database, today),
    groupsNow(database),
  ]);
  const people = rosePeople(contacts, { spheres, defaults: settings.defaultRhythms, today });
  const rose = roseOf(
    people,
    inOrder(spheres.values()).map(({ id }) => id),
  );
  const planned = (plan?.items ?? []).filter(({ choice }) => choice === undefined).map(({ contactId }) => contactId);
  const standing = standingOf(
    contacts
      .filter((contact) => mayBeThoughtOf(contact, spheres, today))
      .map((contact) => withOpenSpheres(contact, spheres)),
    today,
  );
  return {
    rose,
    spheres,
    namedIds: worthNaming(rose, planned).slice(0, MOST_NAMED),
    groups,
    unsorted: contacts.filter(isUnsorted).length,
    ...(standing !== undefined && { standing }),
  };
}

async function groupsNow(database: Database): Promise<RoseGroups> {
  const [introductions, networks] = await Promise.all([
    database.introductions.where('status').equals('made').toArray(),
    livingNetworks(database),
  ]);
  return {
    introductions: introductions.filter(({ deletedAt }) => deletedAt === undefined).map(togetherIn),
    networks: networks.filter(isOpenNetwork).map(({ id, name, memberIds }) => ({ id, name, memberIds })),
  };
}
