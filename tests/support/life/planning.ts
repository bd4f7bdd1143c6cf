/** The week's plan, written once more as the design says it: who gets a place, who is shown, and who is done. */
import { daysBetween, nextYearlyDay, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { eventsOf, inheritedIn, lengthOf, rhythmFor, weekNow } from './rules.ts';
import type { PlanRow, World } from './world.ts';

/** The items of the plan that is to be made now; undefined while this week has one, or the first would be empty. */
export function planToMake(world: World): Omit<PlanRow, 'id'> | undefined {
  const { startsOn, endsOn, last, isMade } = weekNow(world);
  if (isMade) return undefined;
  const { capacity } = world.choices;
  const items = itemsFor(world, endsOn, capacity);
  return last === undefined && items.length === 0 ? undefined : { startsOn, capacity, items };
}

/** Whom Week shows, with those whose card is ticked; undefined while there is no plan. */
export function weekShown(world: World): readonly { readonly id: string; readonly done: boolean }[] | undefined {
  const { last, isMade } = weekNow(world);
  if (last === undefined || !isMade) return undefined;
  return last.items.flatMap(({ contactId, codes }) => {
    const contact = world.get('contacts', contactId);
    if (contact === undefined || contact.deletedAt !== undefined || contact.standing !== undefined) return [];
    const done = eventsOf(world, contactId).some(
      ({ day, precision, initiator, answered }) =>
        day >= last.startsOn && precision === 'day' && !(initiator === 'them' && answered === 'open'),
    );
    const isMeant = contact.dueOn !== undefined || /promise|reply-owed/.test(codes);
    return done || (contact.restingSince === undefined && isMeant) ? [{ id: contactId, done }] : [];
  });
}

type Candidate = { readonly contact: Contact; readonly codes: string; readonly score: number; readonly isDue: boolean };

function itemsFor(world: World, endsOn: CalendarDate, capacity: number): PlanRow['items'] {
  const candidates = world
    .all('contacts')
    .filter((contact) => mayHavePlace(contact, world))
    .map((contact) => candidateFor(world, contact, endsOn))
    .filter(({ isDue, codes }) => isDue || /promise|reply-owed/.test(codes));
  const ranked = candidates.toSorted((one, other) => other.score - one.score || byOldest(one.contact, other.contact));
  const places = Math.round((2 / 7) * capacity);
  const due = ranked.filter(({ isDue }) => isDue);
  const lapsed = due.filter(({ contact }) => hasLapsed(world, contact));
  const firstLapsed = lapsed.find(({ contact }) => contact.tie === 'weak') ?? lapsed[0];
  const weak = due.filter((one) => one.contact.tie === 'weak' && one !== firstLapsed);
  const kept = new Set([...(firstLapsed === undefined ? [] : [firstLapsed]), ...weak].slice(0, places));
  const others = new Set(ranked.filter((one) => !kept.has(one)).slice(0, capacity - kept.size));
  return ranked
    .filter((one) => kept.has(one) || others.has(one))
    .map(({ contact, codes }) => ({ contactId: contact.id, codes }));
}

function mayHavePlace(contact: Contact, world: World): boolean {
  const { standing, deletedAt, restingSince, snoozedUntil } = contact;
  const isOut = standing !== undefined || deletedAt !== undefined || restingSince !== undefined;
  return !isOut && (snoozedUntil === undefined || snoozedUntil <= world.today);
}

function candidateFor(world: World, contact: Contact, endsOn: CalendarDate): Candidate {
  const { dueOn, tie, triesSince = 0 } = contact;
  const codes = pretextsFor(world, contact, endsOn);
  const pretexts = codes.reduce((sum, code) => sum + (code === 'birthday' ? 1 : 2), 0);
  const rhythm = rhythmFor(contact, inheritedIn(world));
  const late = dueOn && rhythm ? Math.max(0, daysBetween(dueOn, world.today) / lengthOf(rhythm)) : 0;
  const score = Math.min(late, 1.5) * (tie === 'strong' ? 1.5 : 1) + pretexts - 0.5 * triesSince;
  return { contact, codes: codes.join(' '), score, isDue: dueOn !== undefined && dueOn < endsOn };
}

function pretextsFor(world: World, { id, birthday }: Contact, endsOn: CalendarDate): readonly string[] {
  const promised = world
    .all('promises')
    .filter((promise) => promise.contactId === id && promise.deletedAt === undefined)
    .filter(({ openDueOn }) => openDueOn !== undefined && openDueOn < endsOn)
    .toSorted((one, other) => (one.dueOn === other.dueOn ? 0 : one.dueOn < other.dueOn ? -1 : 1))
    .map((promise) => promise.id)
    .join();
  const hasReply = eventsOf(world, id).some(({ initiator, answered }) => initiator === 'them' && answered === 'open');
  const hasBirthday = birthday !== undefined && nextYearlyDay(world.today, birthday) < endsOn;
  const told = untoldOf(world, id);
  const has = {
    [`promise:${promised}`]: promised !== '',
    'reply-owed': hasReply,
    [`told:${told}`]: told !== '',
    birthday: hasBirthday,
  };
  return Object.entries(has).flatMap(([code, isSo]) => (isSo ? code : []));
}

/** The tips of theirs that were read and of which they were not told yet, the one read first before the others. */
function untoldOf(world: World, contactId: string): string {
  const tips = world.all('tips').filter((tip) => tip.fromContactId === contactId && tip.forMe === true);
  const here = tips.filter(({ deletedAt, archivedOn }) => deletedAt === undefined && archivedOn === undefined);
  const read = here.filter(({ readOn, toldOn }) => readOn !== undefined && toldOn === undefined);
  const oldestFirst = read.toSorted((one, other) => ((one.readOn ?? '') < (other.readOn ?? '') ? -1 : 1));
  return oldestFirst.map(({ id }) => id).join();
}

/** Good contact once, and none for long. */
function hasLapsed(world: World, contact: Contact): boolean {
  const rhythm = rhythmFor(contact, inheritedIn(world));
  const last = [contact.lastFullOn, contact.lastLightOn]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  if (rhythm === undefined || last === undefined) return false;
  return daysBetween(last, world.today) >= Math.min(730, Math.max(3 * lengthOf(rhythm), 180));
}

function byOldest(one: Contact, other: Contact): number {
  const [mine, theirs] = [one.dueOn ?? '9999-12-31', other.dueOn ?? '9999-12-31'];
  if (mine !== theirs) return mine < theirs ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
