/** How a life begins: a few people with a bond or none, some in the trash, talks, promises, drafts, at times a first run. */
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import type { Database } from '../../../src/store/database.ts';
import type { Intention } from '../../../src/store/own-rows.ts';
import {
  makeAsk,
  makeContact,
  makeExchange,
  makeForward,
  makeInteraction,
  makeIntroduction,
  makeMeeting,
  makeNetwork,
  makePromise,
  makePurpose,
  makeRequest,
  makeSettings,
  makeSphere,
  makeTip,
  SUNDAY,
} from '../make.ts';
import { aSpan, aTie } from './acts-with-one.ts';
import { turnTo } from './clock.ts';
import { historyFields, inheritedIn, wantedFor } from './rules.ts';
import { bare, TABLES } from './seen.ts';
import { withFields, World, type Choices } from './world.ts';

function oneIn(many: number): fc.Arbitrary<boolean> {
  return fc.integer({ min: 1, max: many }).map((one) => one === many);
}

const aPerson = fc.record({
  tie: fc.option(aTie, { freq: 5 }),
  rhythm: fc.option(aSpan),
  sphereIds: fc.uniqueArray(fc.constantFrom('sphere-1', 'sphere-2', 'sphere-3'), { maxLength: 2 }),
  sinceDaysAgo: fc.integer({ min: 0, max: 200 }),
  birthday: fc.option(fc.constant({ month: 3, day: 14 }), { freq: 3 }),
  lastDaysAgo: fc.option(fc.integer({ min: 0, max: 400 })),
  isTrashed: oneIn(6),
  promisedIn: fc.option(fc.integer({ min: -3, max: 20 }), { freq: 4 }),
  hasDraft: oneIn(3),
});

/** What a life begins with, in weeks of these capacities. */
export const aBeginning = (capacities: fc.Arbitrary<number>) =>
  fc.record({
    people: fc.array(aPerson, { minLength: 3, maxLength: 6 }),
    capacity: capacities,
    checkInWeekday: fc.constantFrom(7 as const, 3 as const),
    sphereRhythm: fc.option(aSpan),
    isFirstRun: oneIn(4),
    hasGiven: fc.boolean(),
    hasNetworks: fc.boolean(),
    asked: fc.nat({ max: 2 }),
  });

export type Beginning = ReturnType<typeof aBeginning> extends fc.Arbitrary<infer Value> ? Value : never;

/** Lays a beginning out in the app, in place of what there was, and in a world. */
export async function begin(
  database: Database,
  { people, capacity, checkInWeekday, sphereRhythm, isFirstRun, hasGiven, hasNetworks, asked }: Beginning,
): Promise<World> {
  const world = new World(SUNDAY);
  turnTo(world.today);
  const ids = people.map((_, nth) => `0-person-${nth}`);
  const firstRun = { startedOn: SUNDAY, contactIds: ids.slice(0, 3), step: 'bonds', asked } as const;
  const settings = makeSettings({ capacity, checkInWeekday, ...(isFirstRun && { firstRun }) });
  const rhythms = sphereRhythm === null ? {} : { weak: sphereRhythm, strong: sphereRhythm };
  world.put('settings', bare(settings) as Choices);
  world.put('spheres', makeSphere({ id: 'sphere-1', private: true, order: 0 }));
  world.put('spheres', makeSphere({ id: 'sphere-2', order: 1, rhythms }));
  world.put('spheres', makeSphere({ id: 'sphere-3', order: 2 }));
  const shared = [...(hasGiven ? [passingOn(ids)] : []), ...(hasNetworks ? talksOfNetworks(ids) : [])];
  for (const talk of shared) world.put('interactions', talk);
  for (const [nth, person] of people.entries()) {
    const id = ids[nth] ?? '';
    putPerson(world, person, { id, nth, shared: shared.filter(({ contactIds }) => contactIds.includes(id)) });
  }
  if (hasGiven) putGiving(world, ids);
  if (hasNetworks) putNetworks(world, ids);
  await Promise.all([...TABLES, 'undos'].map((name) => database.table(name).clear()));
  await database.settings.add(settings);
  const others = TABLES.filter((name) => name !== 'settings' && name !== 'plans');
  await Promise.all(others.map((name) => database.table(name).bulkAdd([...world.all(name)])));
  return world;
}

type Place = { readonly id: string; readonly nth: number; readonly shared: readonly Interaction[] };

/** Somebody with what happened between you, `shared` with others or alone, at times a draft and a promise. */
function putPerson(world: World, person: Beginning['people'][number], { id, nth, shared }: Place): void {
  const own = talkOf(`0-talk-${nth}`, id, person);
  const talks = [...shared, ...own];
  const contact = withFields(whoIs(id, person), historyFields(talks));
  const dueOn = wantedFor(contact, talks, inheritedIn(world))?.day;
  world.put('contacts', withFields(contact, { dueOn }));
  for (const talk of own) world.put('interactions', talk);
  if (person.hasDraft) world.put('intentions', draftTo(id, nth));
  if (person.promisedIn === null) return;
  const promised = { id: `promise-${nth}`, contactId: id, dueOn: addDays(SUNDAY, person.promisedIn) };
  world.put('promises', makePromise(promised));
}

function whoIs(id: string, person: Beginning['people'][number]): Contact {
  const { tie, rhythm, sphereIds, sinceDaysAgo, birthday, isTrashed } = person;
  return makeContact({
    id,
    sphereIds,
    ...(tie && { tie, rhythmSince: addDays(SUNDAY, -sinceDaysAgo) }),
    ...(rhythm && { rhythm }),
    ...(birthday && { birthday }),
    ...(isTrashed && { deletedAt: `${SUNDAY}T12:00:00.000Z` }),
  });
}

function draftTo(contactId: string, nth: number): Intention {
  const at = `${SUNDAY}T12:00:00.000Z`;
  const words = { act: 'draft', text: `Dear #${nth}`, day: SUNDAY, keepUntil: addDays(SUNDAY, 1) } as const;
  return { id: `0-draft-${nth}`, contactId, ...words, createdAt: at, updatedAt: at, rev: 1 };
}

function talkOf(id: string, contactId: string, { lastDaysAgo }: Beginning['people'][number]): readonly Interaction[] {
  if (lastDaysAgo === null) return [];
  return [makeInteraction({ id, contactIds: [contactId], day: addDays(SUNDAY, -lastDaysAgo) })];
}

const PASSED_ON = { id: '0-passing', day: addDays(SUNDAY, -20) };

function passingOn([first = '']: readonly string[]): Interaction {
  const talk = { channel: 'message', via: 'sms', depth: 'light', initiator: 'me', tipId: '0-tip' } as const;
  return makeInteraction({ ...PASSED_ON, ...talk, contactIds: [first] });
}

/** A tip that went to the first of them and stands in the ledger, one of theirs that was read, and people to bring together. */
function putGiving(world: World, [first = '', ...others]: readonly string[]): void {
  world.put('tips', makeTip({ id: '0-tip', title: 'Xylem' }));
  world.put('tips', makeTip({ id: '1-tip', title: 'Phloem', forMe: true, fromContactId: first, readOn: SUNDAY }));
  const { id: interactionId, day } = PASSED_ON;
  world.put('forwards', makeForward({ id: '0-forward', tipId: '0-tip', contactId: first, interactionId, day }));
  const source = { table: 'forwards', id: '0-forward' };
  const entry = { id: '0-entry', contactId: first, day, kind: 'tip', note: 'Xylem', source } as const;
  world.put('exchanges', makeExchange(entry));
  world.put('exchanges', makeExchange({ id: '1-entry', contactId: first, day, direction: 'received' }));
  const asked = others.slice(0, 1).map((contactId) => ({ contactId, askedOn: day }));
  const contactIds = [...others.slice(0, 2), first];
  world.put('introductions', makeIntroduction({ id: '0-introduction', contactIds, status: 'asking', asked }));
}

/** A network met, and one wrote to the first of them for help, who hasn't answered. */
const MET = { networkId: '0-network', day: addDays(SUNDAY, -9) };
const WROTE = { askId: '0-ask', day: addDays(SUNDAY, -4) };

function talksOfNetworks(ids: readonly string[]): readonly Interaction[] {
  const written = { channel: 'email', initiator: 'me', answered: 'open', openSince: WROTE.day } as const;
  return [
    makeInteraction({ ...MET, id: '0-met', contactIds: ids.slice(0, 2), channel: 'meeting', initiator: 'both' }),
    makeInteraction({ ...WROTE, ...written, id: '0-written', contactIds: ids.slice(0, 1) }),
  ];
}

/** A network for a purpose, with a meeting behind it and one ahead, and help that is sought for the same. */
function putNetworks(world: World, ids: readonly string[]): void {
  const purposeIds = ['0-purpose'];
  world.put('purposes', makePurpose({ id: '0-purpose' }));
  world.put('networks', makeNetwork({ id: MET.networkId, purposeIds, memberIds: ids.slice(0, 3) }));
  const attended = { attended: true, attendeeIds: ids.slice(0, 2), interactionId: '0-met' };
  world.put('meetings', makeMeeting({ ...MET, ...attended, id: '0-meeting' }));
  world.put('meetings', makeMeeting({ networkId: MET.networkId, id: '1-meeting', day: addDays(SUNDAY, 1) }));
  world.put('asks', makeAsk({ id: '0-ask', purposeId: '0-purpose' }));
  const { askId, day } = WROTE;
  world.put('requests', makeRequest({ id: '0-request', askId, day, contactId: ids[0] ?? '' }));
  world.put('requests', makeRequest({ id: '1-request', askId, day, networkId: MET.networkId }));
}
