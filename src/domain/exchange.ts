/** An exchange: an entry in the ledger of what was given and received (A3); with whom there may be one, and the balance. */
import { calendarDate, daysBetween, laterOf, type CalendarDate } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import { compareTexts } from './order.ts';
import type { Saved } from './record.ts';
import { arePrivate, type Sphere } from './sphere.ts';

export const EXCHANGE_KINDS = [
  'help',
  'tip',
  'introduction',
  'feedback',
  'time',
  'support',
  'reference',
  'other',
] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

export type Direction = 'given' | 'received';

export type Exchange = Saved & {
  readonly contactId?: string;
  readonly networkId?: string;
  readonly day: CalendarDate;
  readonly direction: Direction;
  readonly kind: ExchangeKind;
  readonly note?: string;
  /** The day they were told how it went. */
  readonly toldOn?: CalendarDate;
  /** The row it was made from; an interaction's takes it along wherever it goes. */
  readonly source?: { readonly table: string; readonly id: string };
};

/**
 * Whether what went between oneself and a contact may be kept in the ledger: not at professional distance, and not when
 * all its spheres are private (DESIGN 3). `spheres` are those that are not in the trash, by id.
 */
export function mayHaveLedger(
  contact: Pick<Contact, 'distance' | 'sphereIds'>,
  spheres: ReadonlyMap<string, Pick<Sphere, 'private'>>,
): boolean {
  return contact.distance !== true && !arePrivate(contact.sphereIds.flatMap((id) => spheres.get(id) ?? []));
}

/** The kind, or 'other' where a file of a newer version says one that is not known here. */
export function knownExchangeKind(kind: string): ExchangeKind {
  return EXCHANGE_KINDS.find((known) => known === kind) ?? 'other';
}

/** How giving and receiving stand beside one another. */
export type Balance = 'mostly-given' | 'more-given' | 'even' | 'more-received' | 'mostly-received';

/** What a balance is drawn from. */
export type LedgerEntry = Pick<Exchange, 'day' | 'direction' | 'kind'>;

/**
 * The balance of some entries, for words alone: each year halves what an entry weighs, and three quarters or more of
 * the weight on one side is 'mostly', three fifths 'more'. Undefined below three entries, of which nothing can be said.
 */
export function balanceOf(entries: readonly LedgerEntry[]): Balance | undefined {
  if (entries.length < FEWEST_ENTRIES) return undefined;
  const weight = weighing(entries);
  const weightOf = (direction: Direction) => sumOf(entries.filter((each) => each.direction === direction).map(weight));
  const [given, received] = [weightOf('given'), weightOf('received')];
  const [most, side] = given > received ? [given, 'given' as const] : [received, 'received' as const];
  const share = most / (given + received);
  if (share >= MOSTLY) return `mostly-${side}`;
  return share >= MORE ? `more-${side}` : 'even';
}

/** The ledger as a whole: its balance, and what went each way, the weightiest kinds first. */
export type WholeBalance = {
  readonly balance: Balance;
  readonly given: readonly ExchangeKind[];
  readonly received: readonly ExchangeKind[];
};

/** The balance over everybody; undefined below three entries. */
export function wholeBalanceOf(entries: readonly LedgerEntry[]): WholeBalance | undefined {
  const balance = balanceOf(entries);
  return balance && { balance, given: kindsOf(entries, 'given'), received: kindsOf(entries, 'received') };
}

/**
 * The help received of which one may still tell how it went, the latest first: at least a week old, so that there is
 * something to tell, and at most half a year. What came as a tip is told of with the tip itself.
 */
export function untoldHelp<Entry extends Pick<Exchange, 'day' | 'direction' | 'kind' | 'toldOn'>>(
  entries: readonly Entry[],
  today: CalendarDate,
): readonly Entry[] {
  return entries
    .filter(({ direction, kind, toldOn }) => direction === 'received' && kind !== 'tip' && toldOn === undefined)
    .filter(({ day }) => isBetween(daysBetween(day, today), TELL_AFTER_DAYS, TELL_WITHIN_DAYS))
    .toSorted((one, other) => compareTexts(other.day, one.day));
}

const FEWEST_ENTRIES = 3;
const FIRST_DAY = calendarDate('0000-01-01');
const MOSTLY = 3 / 4;
const MORE = 3 / 5;
const HALF_LIFE_DAYS = 365.25;
const TELL_AFTER_DAYS = 7;
/** Nobody asks how it went with help that is older. */
export const TELL_WITHIN_DAYS = 182;

/** The kinds of one direction, the weightiest first, as the list of kinds has them where they weigh the same. */
function kindsOf(entries: readonly LedgerEntry[], direction: Direction): readonly ExchangeKind[] {
  const weight = weighing(entries);
  const byKind = EXCHANGE_KINDS.map((kind) => {
    const some = entries.filter((entry) => entry.direction === direction && entry.kind === kind);
    return { kind, weight: sumOf(some.map(weight)) };
  });
  return byKind
    .filter((each) => each.weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ kind }) => kind);
}

/** What an entry weighs beside the latest of them, 1 at most; only what they weigh beside one another matters. */
function weighing(entries: readonly LedgerEntry[]): (entry: LedgerEntry) => number {
  const latest = entries.reduce((last, { day }) => laterOf(last, day), FIRST_DAY);
  return ({ day }) => 0.5 ** (daysBetween(day, latest) / HALF_LIFE_DAYS);
}

/** The sum, the smallest first, so that it does not hang on the order in which the rows were read. */
function sumOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other).reduce((sum, number) => sum + number, 0);
}

function isBetween(days: number, least: number, most: number): boolean {
  return days >= least && days <= most;
}
