/**
 * What the Compass knows of where one stands. Found by indexes, and by tables that stay small in any life (purposes,
 * networks, requests): nothing here grows with the number of contacts.
 */
import type { Table } from 'dexie';
import { ADVICE_DAYS, advised, type AllAdvised } from '../domain/advice.ts';
import { isToThank, isWaiting, type Ask, type Request } from '../domain/ask.ts';
import { addDays, laterOf, type CalendarDate } from '../domain/calendar-date.ts';
import { isStillAskedAbout } from '../domain/contact.ts';
import { isOpenNetwork, type Network } from '../domain/network.ts';
import { isOpenPromise } from '../domain/promise.ts';
import { dueLookBacks, type Purpose } from '../domain/purpose.ts';
import type { Saved } from '../domain/record.ts';
import { livingAsks } from './asks.ts';
import type { Database } from './database.ts';
import { helpToTell } from './help-told.ts';
import type { LedgerLine } from './ledger.ts';
import { countLiving } from './living-contacts.ts';
import { openNetworks } from './networks.ts';
import { livingPurposes } from './purposes.ts';
import { dueReviews } from './reviews.ts';
import { settingsOf } from './settings.ts';
import { weekOf } from './week.ts';

export type AdviceNow = {
  readonly advised: AllAdvised;
  /** In the person's own order. */
  readonly purposes: readonly Purpose[];
  readonly networks: readonly Network[];
  readonly asks: readonly Ask[];
  /** Help received of which one may tell how it went. */
  readonly toTell?: LedgerLine;
  /** The day one last asked somebody. */
  readonly askedOn?: CalendarDate;
  /** What was given within ninety days. */
  readonly given: number;
  /** How many heard from one within thirty days. */
  readonly lately: number;
};

/** Where one stands in each of the five, and the rows of which that speaks. */
export async function adviceNow(database: Database, today: CalendarDate): Promise<AdviceNow> {
  const [purpose, choose, invest, ask, remember] = await Promise.all([
    purposeFacts(database, today),
    chooseFacts(database, today),
    investFacts(database, today),
    askFacts(database, today),
    rememberFacts(database, today),
  ]);
  const facts = { purpose: purpose.facts, choose: choose.facts, invest, ask: ask.facts, remember };
  return {
    advised: advised(facts, today),
    purposes: purpose.purposes,
    networks: choose.networks,
    asks: ask.asks,
    given: invest.given,
    lately: remember.lately,
    ...(ask.facts.lastOn !== undefined && { askedOn: ask.facts.lastOn }),
    ...(ask.toTell !== undefined && { toTell: ask.toTell }),
  };
}

async function purposeFacts(database: Database, today: CalendarDate) {
  const purposes = await livingPurposes(database);
  const served = await Promise.all(purposes.map(({ id }) => isServed(database, id)));
  const facts = {
    count: purposes.length,
    firstId: purposes[0]?.id,
    dueId: dueLookBacks(purposes, today)[0]?.id,
    unservedId: purposes.find((_, place) => served[place] === false)?.id,
  };
  return { facts, purposes };
}

/** As its page tells it: by people one still speaks of, and networks one still belongs to. */
async function isServed({ contacts, networks }: Database, purposeId: string): Promise<boolean> {
  const found = await Promise.all([
    anyServing(contacts, purposeId, isStillAskedAbout),
    anyServing(networks, purposeId, isOpenNetwork),
  ]);
  return found.includes(true);
}

async function anyServing<Row extends Saved>(
  table: Table<Row, string>,
  purposeId: string,
  doesServe: (row: Row) => boolean,
): Promise<boolean> {
  const serving = table.where('purposeIds').equals(purposeId).filter(doesServe);
  return (await serving.limit(1).count()) > 0;
}

async function chooseFacts(database: Database, today: CalendarDate) {
  const [networks, due] = await Promise.all([openNetworks(database), dueReviews(database, today)]);
  const facts = {
    count: networks.length,
    dueId: due[0]?.network.id,
    aimlessId: networks.find(({ purposeIds }) => purposeIds.length === 0)?.id,
  };
  return { facts, networks };
}

async function investFacts(database: Database, today: CalendarDate) {
  const [{ minutesPerWeek }, promisesDue, given] = await Promise.all([
    settingsOf(database),
    countPromisesDue(database, addDays(today, ADVICE_DAYS.promises)),
    database.exchanges
      .where('day')
      .between(addDays(today, -ADVICE_DAYS.given), today, true, true)
      .filter(({ direction, deletedAt }) => direction === 'given' && deletedAt === undefined)
      .limit(ENOUGH)
      .count(),
  ]);
  return { promisesDue, hasWish: minutesPerWeek !== undefined, given };
}

async function countPromisesDue(database: Database, until: CalendarDate): Promise<number> {
  const promises = await database.promises.where('openDueOn').belowOrEqual(until).limit(ENOUGH).toArray();
  const open = promises.filter(isOpenPromise);
  const contacts = await database.contacts.bulkGet(open.map(({ contactId }) => contactId));
  return contacts.filter((contact) => contact !== undefined && isStillAskedAbout(contact)).length;
}

async function askFacts(database: Database, today: CalendarDate) {
  const [asks, requests, toTell] = await Promise.all([
    livingAsks(database),
    database.requests.toArray(),
    helpToTell(database, today),
  ]);
  const here = requests.filter(({ deletedAt }) => deletedAt === undefined);
  const of = (ask: Ask) => here.filter(({ askId }) => askId === ask.id);
  const facts = {
    lastOn: lastDay(here),
    thankId: asks.find((ask) => of(ask).some(isToThank))?.id,
    tellId: toTell?.entry.id,
    openId: asks.find((ask) => ask.status === 'open' && isUnderWay(of(ask)))?.id,
  };
  return { facts, asks, toTell };
}

/** Whether it has gone to nobody yet, or somebody's answer is waited for. */
function isUnderWay(requests: readonly Request[]): boolean {
  return requests.length === 0 || requests.some(isWaiting);
}

function lastDay(requests: readonly Request[]): CalendarDate | undefined {
  const [first, ...others] = requests;
  return first && others.reduce((last, { day }) => laterOf(last, day), first.day);
}

async function rememberFacts(database: Database, today: CalendarDate) {
  const lately = database.interactions.where('day').between(addDays(today, -ADVICE_DAYS.heard), today, true, true);
  const [people, rows, week] = await Promise.all([
    countLiving(database),
    // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of the database, not an array
    lately.reverse().limit(ENOUGH).toArray(),
    weekOf(database, today),
  ]);
  const fromMe = rows.filter(({ deletedAt, initiator }) => deletedAt === undefined && initiator !== 'them');
  return {
    people,
    lately: new Set(fromMe.flatMap(({ contactIds }) => contactIds)).size,
    waiting: week?.people.filter(({ done, item }) => !done && item.choice === undefined).length ?? 0,
  };
}

/** What is beyond this many is many, whatever it is. */
const ENOUGH = 200;
