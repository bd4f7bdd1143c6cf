/** Following: whatever names the one who goes names the one who stays, and what was said of both is said once. */
import type { Request } from '../../../src/domain/ask.ts';
import { inventoryOfNow } from '../../../src/domain/inventory-people.ts';
import type { Introduction } from '../../../src/domain/introduction.ts';
import type { Dismissal, Intention } from '../../../src/store/own-rows.ts';
import { isSameErrand } from './acts-of-reaching.ts';
import { withFields, type PlanRow, type Tables, type World } from './world.ts';

/** Who goes, and whom they become. */
export type Becoming = { readonly from: string; readonly to: string };

/** Lets all rows follow but those of the two themselves. */
export function everythingFollows(world: World, becoming: Becoming): void {
  const { from, to } = becoming;
  for (const contact of world.all('contacts')) {
    if (contact.mergedIntoId === from) world.put('contacts', { ...contact, mergedIntoId: to });
  }
  for (const row of world.all('interactions')) {
    if (row.contactIds.includes(from))
      world.put('interactions', { ...row, contactIds: withOne(row.contactIds, becoming) });
  }
  for (const row of world.all('promises')) if (row.contactId === from) world.put('promises', { ...row, contactId: to });
  givingFollows(world, becoming);
  introductionsFollow(world, becoming);
  networksFollow(world, becoming);
  plansFollow(world, becoming);
  roundsFollow(world, becoming);
  draftsFollow(world, becoming);
  dismissalsFollow(world, becoming);
  firstRunFollows(world, becoming);
  inventoryFollows(world, becoming);
}

function givingFollows(world: World, { from, to }: Becoming): void {
  for (const tip of world.all('tips').filter(({ fromContactId }) => fromContactId === from)) {
    world.put('tips', { ...tip, fromContactId: to });
  }
  for (const forward of world.all('forwards').filter(({ contactId }) => contactId === from)) {
    world.put('forwards', { ...forward, contactId: to });
  }
  for (const entry of world.all('exchanges')) {
    const { contactId, source } = entry;
    if (contactId !== from && source?.id !== from) continue;
    const isMadeFrom = source?.id === from && { source: { ...source, id: to } };
    world.put('exchanges', { ...entry, ...(contactId === from && { contactId: to }), ...isMadeFrom });
  }
}

/** Who was in a network, at its meetings, and asked for help. */
function networksFollow(world: World, becoming: Becoming): void {
  const { from, to } = becoming;
  for (const network of world.all('networks')) {
    if (network.keeperId !== from && !network.memberIds.includes(from)) continue;
    const memberIds = withOne(network.memberIds, becoming);
    world.put('networks', { ...network, memberIds, ...(network.keeperId === from && { keeperId: to }) });
  }
  for (const meeting of world.all('meetings').filter(({ attendeeIds }) => attendeeIds.includes(from))) {
    world.put('meetings', { ...meeting, attendeeIds: withOne(meeting.attendeeIds, becoming) });
  }
  for (const request of world.all('requests').filter(({ contactId }) => contactId === from)) {
    world.put('requests', { ...request, contactId: to });
  }
  for (const askId of new Set(world.all('requests').map((one) => one.askId))) askedOnce(world, to, askId);
}

/** The first request says what the best of them does: a yes, else the last answer; help stands in the ledger once. */
function askedOnce(world: World, to: string, askId: string): void {
  const all = world.all('requests').filter((one) => one.contactId === to && one.askId === askId);
  const [first, ...others] = all.toSorted((one, other) =>
    `${one.day} ${one.id}` < `${other.day} ${other.id}` ? -1 : 1,
  );
  if (first === undefined || others.length === 0) return;
  const answered = [first, ...others].toSorted((one, other) => answeredAt(other) - answeredAt(one));
  const best = answered.find(({ response }) => response === 'yes') ?? answered[0];
  const { response, answeredOn, thankedOn } = best ?? first;
  world.put('requests', withFields<Tables['requests']>(first, { response, answeredOn, thankedOn }));
  for (const { id } of others) world.remove('requests', id);
  const ids = new Set([first, ...others].map(({ id }) => id));
  const [kept, ...again] = world
    .all('exchanges')
    .filter(({ contactId, source }) => contactId === to && source?.table === 'requests' && ids.has(source.id));
  if (kept !== undefined) world.put('exchanges', { ...kept, source: { table: 'requests', id: first.id } });
  for (const { id } of again) world.remove('exchanges', id);
}

function answeredAt({ answeredOn }: Request): number {
  return answeredOn === undefined ? 0 : Date.parse(answeredOn);
}

/** Asked once, first and last, with the last answer; one who was to meet themselves meets nobody. */
function introductionsFollow(world: World, becoming: Becoming): void {
  const { from, to } = becoming;
  for (const row of world.all('introductions').filter(({ contactIds }) => contactIds.includes(from))) {
    const asked = row.asked.map((each) => (each.contactId === from ? { ...each, contactId: to } : each));
    const [first, second] = asked.filter(({ contactId }) => contactId === to);
    const contactIds = withOne(row.contactIds, becoming);
    const joined = first && second && joinedAsked(first, second);
    const once = asked.filter((each) => joined === undefined || each !== second);
    const now = { ...row, contactIds, asked: once.map((each) => (joined && each === first ? joined : each)) };
    world.put('introductions', contactIds.length < 2 ? { ...now, deletedAt: row.deletedAt ?? world.today } : now);
  }
}

type Asked = Introduction['asked'][number];

function joinedAsked(first: Asked, second: Asked): Asked {
  const isSecondLater = (second.answeredOn ?? '') > (first.answeredOn ?? '');
  const askedOn = first.askedOn < second.askedOn ? first.askedOn : second.askedOn;
  return { ...(isSecondLater ? second : first), askedOn };
}

/** Two cards of one week are one, where the first stood, with what speaks for either; waved off if one was. */
function plansFollow(world: World, { from, to }: Becoming): void {
  for (const plan of world.all('plans')) {
    if (!plan.items.some(({ contactId }) => contactId === from)) continue;
    const cards = plan.items.filter(({ contactId }) => contactId === from || contactId === to);
    const items = plan.items.filter((item) => item === cards[0] || !cards.includes(item));
    world.put('plans', { ...plan, items: items.map((item) => (item === cards[0] ? oneCard(to, cards) : item)) });
  }
}

function oneCard(contactId: string, cards: PlanRow['items']): PlanRow['items'][number] {
  const all = cards.flatMap((card) => card.codes.split(' ').filter(Boolean));
  const codes = all.filter((code, place) => all.findIndex((each) => kindOf(each) === kindOf(code)) === place);
  const choice = cards.find((card) => card.choice !== undefined)?.choice;
  return { contactId, codes: codes.join(' '), ...(choice !== undefined && { choice }) };
}

/** What a reason is, whatever it names. */
function kindOf(code: string): string | undefined {
  return code.split(':')[0];
}

function roundsFollow(world: World, becoming: Becoming): void {
  for (const round of world.all('checkIns')) {
    const { contactIds = [], passedIds = [] } = round;
    if (![...contactIds, ...passedIds].includes(becoming.from)) continue;
    const named = { contactIds: withOne(contactIds, becoming), passedIds: withOne(passedIds, becoming) };
    world.put('checkIns', { ...round, ...named });
  }
}

/** One draft for each errand: the first takes in the words of the others. What one went out to do is asked about each time. */
function draftsFollow(world: World, { from, to }: Becoming): void {
  for (const row of world.all('intentions'))
    if (row.contactId === from) world.put('intentions', { ...row, contactId: to });
  const drafts = world.all('intentions').filter((one) => one.act === 'draft' && one.contactId === to);
  for (const first of drafts) {
    const same = drafts.filter((one) => isSameErrand(one, first));
    if (same[0] !== first || same.length === 1) continue;
    const texts = new Set(same.flatMap(({ text }: Intention) => text ?? []));
    world.put('intentions', { ...first, text: [...texts].join('\n\n') });
    for (const { id } of same.slice(1)) world.remove('intentions', id);
  }
}

/** What was waved away stays away until the later day, and nobody is told from themselves. */
function dismissalsFollow(world: World, becoming: Becoming): void {
  const { from, to } = becoming;
  const name = (id: string) => (id === from ? to : id);
  for (const row of world.all('dismissals')) {
    const { contactId, otherId, what } = row;
    if (contactId !== from && otherId !== from) continue;
    const named = { ...(contactId && { contactId: name(contactId) }), ...(otherId && { otherId: name(otherId) }) };
    if (named.contactId === named.otherId) world.remove('dismissals', row.id);
    else world.put('dismissals', { ...row, ...named, what: what.replace(from, to) });
  }
  const about = world.all('dismissals').filter((row) => [row.contactId, row.otherId].includes(to));
  for (const row of about) if (about.some((other) => isSaidBy(other, row))) world.remove('dismissals', row.id);
}

/** Whether another row says the same of the same people, and for longer; of two as long the first one says it. */
function isSaidBy(other: Dismissal, row: Dismissal): boolean {
  if (other.what !== row.what || pairOf(other) !== pairOf(row)) return false;
  return lasting(other) > lasting(row) || (lasting(other) === lasting(row) && other.id < row.id);
}

function pairOf({ contactId = '', otherId = '' }: Dismissal): string {
  return [contactId, otherId].toSorted().join();
}

function lasting({ until }: Dismissal): number {
  return until === undefined ? Infinity : Date.parse(until);
}

/** Who came to mind under two names came to mind once. */
function inventoryFollows(world: World, { from, to }: Becoming): void {
  const { inventory } = world.choices;
  if (inventory === undefined) return;
  const now = inventoryOfNow(inventory, (id) => (id === from ? to : id));
  if (now !== inventory) world.put('settings', { ...world.choices, inventory: now });
}

/** Of how many the bond was asked: one who was asked about under two names was asked about once. */
function firstRunFollows(world: World, becoming: Becoming): void {
  const { firstRun } = world.choices;
  if (firstRun?.contactIds.includes(becoming.from) !== true) return;
  const contactIds = withOne(firstRun.contactIds, becoming);
  const asked = withOne(firstRun.contactIds.slice(0, firstRun.asked), becoming).length;
  world.put('settings', { ...world.choices, firstRun: { ...firstRun, contactIds, asked } });
}

function withOne(ids: readonly string[], { from, to }: Becoming): readonly string[] {
  return [...new Set(ids.map((id) => (id === from ? to : id)))];
}
