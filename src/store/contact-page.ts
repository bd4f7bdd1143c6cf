/** Everything that one person's page shows, read together. */
import type { CardGift } from '../domain/card-gift.ts';
import type { CalendarDate, Span } from '../domain/calendar-date.ts';
import { nameToShow, type Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { LearningQuestion } from '../domain/learning.ts';
import type { Network } from '../domain/network.ts';
import { isDone, type Plan, type PlanItem } from '../domain/plan.ts';
import { rhythmOf } from '../domain/rhythm.ts';
import type { Settings } from '../domain/settings.ts';
import type { Sphere } from '../domain/sphere.ts';
import { statusOf, type Status } from '../domain/status.ts';
import { itemsWithGifts } from './card-gifts.ts';
import { contactById } from './contacts.ts';
import type { Database } from './database.ts';
import { rulesOf } from './due-days.ts';
import { forwardsTo, type ForwardOf } from './forwards.ts';
import { givingWith, type GivingWith } from './giving-with.ts';
import { historyWith } from './interactions.ts';
import { introductionsWith, type IntroductionNow } from './introductions-now.ts';
import { questionToAsk } from './learning.ts';
import { livingNetworks } from './networks.ts';
import { promiseIdsOf, withOpenPromises } from './open-promises.ts';
import { currentPlan } from './plans.ts';

export type ContactPage = {
  readonly contact: Contact;
  readonly status: Status;
  /** As `rhythmOf` says; absent: none. */
  readonly rhythm?: Span;
  /** The rhythm there would be without one of their own. */
  readonly inherited?: Span;
  readonly spheres: ReadonlyMap<string, Sphere>;
  readonly settings: Settings;
  /** The latest first. */
  readonly history: readonly Interaction[];
  /** Their open place in this week's plan. */
  readonly planned?: {
    readonly item: PlanItem;
    readonly reckonedOn: Plan['startsOn'];
    readonly promised?: string;
    /** What one could bring along. */
    readonly gift?: CardGift;
  };
  /** What to ask about them, where little is known. */
  readonly question?: LearningQuestion;
  /** Names of the others who are named here, and of the networks where one met, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What was passed on to them, by the id of the interaction that it was logged as. */
  readonly passedOn: ReadonlyMap<string, ForwardOf>;
  /** What goes between the two. */
  readonly giving: GivingWith;
  /** With whom they were brought together, or may be. */
  readonly introductions: readonly IntroductionNow[];
  /** All there are, those they are in among them. */
  readonly networks: readonly Network[];
};

/**
 * The page of a contact; undefined when there is none, or it is in the trash. Whatever has a place in it that is always
 * seen is read with it, so that nothing pushes down what is being read already.
 */
export async function contactPage(
  database: Database,
  id: string,
  today: CalendarDate,
): Promise<ContactPage | undefined> {
  const contact = await contactById(database, id);
  if (contact === undefined) return undefined;
  const [history, rules, plan, giving, introductions, networks] = await Promise.all([
    historyWith(database, id),
    rulesOf(database, today),
    currentPlan(database, today),
    givingWith(database, id),
    introductionsWith(database, id, today),
    livingNetworks(database),
  ]);
  const { settings, spheres } = rules;
  const { rhythm: _, ...unruled } = contact;
  const rhythm = rhythmOf(contact, spheres, settings.defaultRhythms);
  const inherited = rhythmOf(unruled, spheres, settings.defaultRhythms);
  const passedOn = new Map((await forwardsTo(database, id)).map((each) => [each.forward.interactionId, each]));
  const question = await questionToAsk(database, { contact, history }, today);
  const status = statusOf(contact, rhythm, today);
  const planned = await plannedPlace(database, plan, { id, history, status, today });
  return {
    contact,
    status,
    spheres,
    settings,
    history,
    passedOn,
    giving,
    introductions,
    networks,
    names: new Map([
      ...(await namesOf(database, [...history.flatMap((row) => row.contactIds), contact.introducedById ?? ''])),
      ...(await networkNames(database, history)),
    ]),
    ...(rhythm !== undefined && { rhythm }),
    ...(inherited !== undefined && { inherited }),
    ...(planned !== undefined && { planned }),
    ...(question !== undefined && { question }),
  };
}

/** Whoever came to stand so within the week has no place in it any more. */
const UNASKED: ReadonlySet<Status> = new Set(['remembered', 'never', 'resting', 'snoozed']);

async function plannedPlace(
  database: Database,
  plan: Plan | undefined,
  person: PlannedPerson,
): Promise<ContactPage['planned']> {
  const place = plan?.items.find((each) => each.contactId === person.id);
  if (plan === undefined || place === undefined || place.choice !== undefined) return undefined;
  if (UNASKED.has(person.status) || isDone(place, plan.startsOn, person.history)) return undefined;
  const now = await withOpenPromises(database, [place]);
  const [promised, [given = { item: place }]] = await Promise.all([
    promisedIn(database, now),
    itemsWithGifts(database, now, person.today),
  ]);
  return { ...given, reckonedOn: plan.madeOn ?? plan.startsOn, ...(promised !== undefined && { promised }) };
}

type PlannedPerson = {
  readonly id: string;
  readonly history: readonly Interaction[];
  readonly status: Status;
  readonly today: CalendarDate;
};

/** What one promised them, where that is a reason. */
async function promisedIn(database: Database, items: readonly PlanItem[]): Promise<string | undefined> {
  const [promiseId] = items.flatMap(promiseIdsOf);
  return promiseId === undefined ? undefined : (await database.promises.get(promiseId))?.what;
}

async function namesOf(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await database.contacts.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((contact) => (contact === undefined ? [] : [[contact.id, nameToShow(contact)]])));
}

async function networkNames(
  database: Database,
  history: readonly Interaction[],
): Promise<readonly (readonly [string, string])[]> {
  const ids = new Set(history.flatMap(({ networkId }) => networkId ?? []));
  const found = await database.networks.bulkGet([...ids]);
  return found.flatMap((network) => (network === undefined ? [] : [[network.id, network.name] as const]));
}
