/**
 * Two pitfalls of giving: that it goes to those who have much already (seed 003, after the parable of Matthew), and that
 * one only ever asks (seeds 000 and 001: a network is about giving as well as taking). Reckoned over a year.
 */
import type { Contact } from './contact.ts';
import type { Direction, ExchangeKind } from './exchange.ts';
import { compareTexts } from './order.ts';
import { byQuiet, type Pitfall } from './pitfall.ts';

/** What went between oneself and somebody: an entry of the ledger of the last year. */
export type YearEntry = {
  readonly contactId: string;
  readonly direction: Direction;
  readonly kind: ExchangeKind;
  /** Noted from an answer to an ask, which is counted already. */
  readonly isAnswer?: boolean;
};

/** What is known of whoever may be given something: nobody private, at distance or left in peace. */
export type Receiver = Pick<Contact, 'id' | 'level' | 'seeks' | 'tie' | 'lastFullOn'>;

/**
 * Of ten gifts or more, four in five went to people on a board or in a leadership while one knows staff as well (levels
 * known of eight in ten gifts), or to at most three people while there are twelve or more whom one has sorted.
 */
export function sameFew(entries: readonly YearEntry[], receivers: readonly Receiver[]): Pitfall | undefined {
  const byId = new Map(receivers.map((receiver) => [receiver.id, receiver]));
  const given = entries.filter(({ direction, contactId }) => direction === 'given' && byId.has(contactId));
  if (given.length < FEWEST_GIFTS) return undefined;
  const to = toLeaders(given, byId) ? 'leaders' : toFew(given, receivers) ? 'few' : undefined;
  if (to === undefined) return undefined;
  const got = new Set(given.map(({ contactId }) => contactId));
  const [next] = receivers
    .filter(({ id, seeks, level }) => seeks.length > 0 && !got.has(id) && !(to === 'leaders' && isLeader(level)))
    .toSorted(byQuiet);
  return { code: 'same-few', to, ...(next !== undefined && { contactId: next.id }) };
}

/**
 * Five times or more one asked or got (tips aside, which come unasked), and gave less than once for five of them.
 * `askedIds` are those who were asked, once for each time.
 */
export function onlyAsking(
  entries: readonly YearEntry[],
  askedIds: readonly string[],
  receivers: readonly Receiver[],
): Pitfall | undefined {
  const got = entries.filter(
    ({ direction, kind, isAnswer }) => direction === 'received' && kind !== 'tip' && !isAnswer,
  );
  const given = entries.filter(({ direction }) => direction === 'given');
  const from = [...askedIds, ...got.map(({ contactId }) => contactId)];
  if (from.length < FEWEST_ASKED || given.length * FEWEST_ASKED >= from.length) return undefined;
  const gave = new Set(given.map(({ contactId }) => contactId));
  const known = new Set(receivers.map(({ id }) => id));
  const [most] = [...countsOf(from.filter((id) => known.has(id) && !gave.has(id)))].toSorted(
    ([oneId, one], [otherId, other]) => other - one || compareTexts(oneId, otherId),
  );
  return { code: 'only-asking', ...(most !== undefined && { contactId: most[0] }) };
}

const FEWEST_GIFTS = 10;
const MOST_OF_THEM = 4 / 5;
const LEVELS_KNOWN = 8 / 10;
const FEW = 3;
const ENOUGH_PEOPLE = 12;
const FEWEST_ASKED = 5;

type ById = ReadonlyMap<string, Receiver>;

function toLeaders(given: readonly YearEntry[], byId: ById): boolean {
  const levels = given.flatMap(({ contactId }) => byId.get(contactId)?.level ?? []);
  const toThem = levels.filter(isLeader).length;
  const knowsStaff = [...byId.values()].some(({ level }) => level === 'staff');
  return knowsStaff && levels.length >= given.length * LEVELS_KNOWN && toThem >= levels.length * MOST_OF_THEM;
}

function toFew(given: readonly YearEntry[], receivers: readonly Receiver[]): boolean {
  if (receivers.filter(({ tie }) => tie !== undefined).length < ENOUGH_PEOPLE) return false;
  const counts = [...countsOf(given.map(({ contactId }) => contactId)).values()].toSorted((one, other) => other - one);
  const most = counts.slice(0, FEW).reduce((sum, count) => sum + count, 0);
  return most >= given.length * MOST_OF_THEM;
}

function isLeader(level: Contact['level']): boolean {
  return level === 'board' || level === 'leadership';
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
