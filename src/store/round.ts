/** The weekly round as it is saved: one open round a week, every move of it committed, two tabs in step. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { beginRound, type Round, type RoundMinutes } from '../domain/round.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import type { CheckIn } from './own-rows.ts';
import { changedRow, newRow, type Changes } from './rows.ts';

/** What a round begins with. */
export type RoundStart = {
  /** That of the plan. */
  readonly startsOn: CalendarDate;
  readonly minutes: RoundMinutes;
  /** All who wait, in the order of the plan. */
  readonly waitingIds: readonly string[];
  readonly thing?: string | undefined;
};

/** The round that was started last, of whatever week, finished or not. */
export async function latestRound(database: Database): Promise<CheckIn | undefined> {
  return database.checkIns.orderBy('id').last();
}

/** What the rounds before offered as their one thing, the latest first; those that offered none are passed over. */
export async function recentThings(database: Database): Promise<readonly string[]> {
  // oxlint-disable-next-line unicorn/no-array-reverse -- no array: Dexie reads the index backwards
  const rounds = await database.checkIns.orderBy('id').reverse().limit(LOOKED_BACK).toArray();
  return rounds.flatMap(({ thing }) => thing ?? []);
}

const LOOKED_BACK = 12;

/** The latest round, where it can be gone on with in the week that `startsOn` opens. */
export function openRound(latest: CheckIn | undefined, startsOn: CalendarDate): CheckIn | undefined {
  return latest?.finishedOn === undefined && latest?.startsOn === startsOn ? latest : undefined;
}

/** What the domain knows of a saved round. */
export function roundOf({ minutes, step, contactIds = [], passedIds = [], thing }: CheckIn): Round {
  return { minutes, step, contactIds, passedIds, ...(thing !== undefined && { thing }) };
}

/** Starts a round, unless one is under way this week; one that an earlier week left open is closed. */
export async function startRound(database: Database, start: RoundStart, today: CalendarDate): Promise<void> {
  await intend(database, [database.checkIns], async (writer) => {
    const latest = await latestRound(database);
    if (openRound(latest, start.startsOn) !== undefined) return;
    if (latest !== undefined && latest.finishedOn === undefined) {
      await writer.replace(database.checkIns, [
        { before: latest, after: changedRow<CheckIn>(latest, { finishedOn: today }) },
      ]);
    }
    const round = beginRound(start.minutes, start.waitingIds, start.thing);
    await writer.add(database.checkIns, [newRow<CheckIn>({ ...round, startsOn: start.startsOn })]);
  });
}

/** Moves a round; one that has moved meanwhile, by a second tap or in another tab, stays where it is. */
export async function moveRound(database: Database, row: CheckIn, changes: Changes<CheckIn>): Promise<void> {
  await intend(database, [database.checkIns], async (writer) => {
    const before = await database.checkIns.get(row.id);
    if (before === undefined || before.rev !== row.rev || before.finishedOn !== undefined) return;
    await writer.replace(database.checkIns, [{ before, after: changedRow<CheckIn>(before, changes) }]);
  });
}

/** Puts a question of the first step off until another round. */
export async function putOff(database: Database, roundId: string, questionId: string): Promise<void> {
  await intend(database, [database.checkIns], async (writer) => {
    const before = await database.checkIns.get(roundId);
    if (before === undefined) return;
    const laterIds = [...new Set([...(before.laterIds ?? []), questionId])];
    await writer.replace(database.checkIns, [{ before, after: changedRow<CheckIn>(before, { laterIds }) }]);
  });
}

/** Ends a round, wherever it stands. */
export async function finishRound(database: Database, roundId: string, today: CalendarDate): Promise<void> {
  await intend(database, [database.checkIns], async (writer) => {
    const before = await database.checkIns.get(roundId);
    if (before === undefined || before.finishedOn !== undefined) return;
    await writer.replace(database.checkIns, [{ before, after: changedRow<CheckIn>(before, { finishedOn: today }) }]);
  });
}
