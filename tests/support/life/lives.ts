/** Whole lives: people to begin with, a sequence of acts, and the run of them in the app beside the model. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import type { Life, Model } from './act.ts';
import { actsInTime, undoesAny, undoesLast, undoOne } from './acts-in-time.ts';
import { actsForGood } from './acts-for-good.ts';
import { actsBeside } from './acts-beside.ts';
import { actsOfFirstRun } from './acts-of-first-run.ts';
import { actsOfImport } from './acts-of-import.ts';
import { actsOfIntroductions } from './acts-of-introductions.ts';
import { actsOfInventory } from './acts-of-inventory.ts';
import { actsOfLedger } from './acts-of-ledger.ts';
import { actsOfMeasures } from './acts-of-measures.ts';
import { actsOfMeetings } from './acts-of-meetings.ts';
import { actsOfMerging, undoesMerging } from './acts-of-merging.ts';
import { actsOfNetworks } from './acts-of-networks.ts';
import { actsOfPromises } from './acts-of-promises.ts';
import { actsOfPurposes } from './acts-of-purposes.ts';
import { actsOfReaching } from './acts-of-reaching.ts';
import { actsOfRound } from './acts-of-round.ts';
import { actsOfSorting, unsortsAny, unsortsLast } from './acts-of-sorting.ts';
import { actsOfTips } from './acts-of-tips.ts';
import { actsOfTrash } from './acts-of-trash.ts';
import { actsOfWaving } from './acts-of-waving.ts';
import { actsWithMadeUp } from './acts-with-made-up.ts';
import { actsOfAsks } from './acts-of-asks.ts';
import { actsOfContact } from './acts-of-contact.ts';
import { actsWithMany } from './acts-with-many.ts';
import { actsWithOne } from './acts-with-one.ts';
import { aBeginning, begin, type Beginning } from './beginning.ts';
import { stopTurning } from './clock.ts';
import { look } from './seen.ts';

type Trying = {
  readonly capacities: fc.Arbitrary<number>;
  /** Acts are undone out of order too; else only the last, and in the end all of them, back to the start. */
  readonly undoesEarlier: boolean;
  /** How each act is done, where not plainly. */
  readonly doing?: Life['doing'];
  /** How many lives, where not as many as always. */
  readonly lives?: number;
  /** Lives of these alone, with the people and the talks that they need; else of everything. */
  readonly mostly?: 'giving' | 'networking';
};

const LIVES = Number(process.env['LIVES'] ?? 500);

/** For lives of one kind of acts, beside those of all. */
export const HALF_AS_MANY = Math.ceil(LIVES / 2);

/** How long so many may take where the machine is busy; a life is a tenth of a second where it isn't. */
export const PATIENCE_MS = Math.max(500, LIVES) * 3000;

/**
 * Lives five hundred lives, or as many as LIVES says, beside the model; LIVES_SEED lives those of an earlier run again.
 * Answers where the app and the model first said otherwise, or undefined.
 */
export async function faultIn(database: Database, trying: Trying): Promise<string | undefined> {
  const { capacities, undoesEarlier, doing, lives = LIVES, mostly } = trying;
  const seed = Number(process.env['LIVES_SEED'] ?? Date.now() % 2 ** 31);
  process.stdout.write(`LIVES_SEED=${seed}\n`);
  // what is gone for good does not come back to the start
  const back = undoesEarlier ? [undoesAny, undoesMerging, unsortsAny, ...actsForGood] : [undoesLast, unsortsLast];
  const own = { giving: actsOfGiving, networking: actsOfNetworking };
  const every = mostly === undefined ? EVERY_ACT : [...own[mostly], ...ACTS_AROUND];
  const acts = fc.commands([...every, ...back], { maxCommands: 36, size: 'max' });
  const life = fc.asyncProperty(aBeginning(capacities), acts, (beginning, now) =>
    live(database, beginning, { acts: now, toTheStart: !undoesEarlier, ...(doing && { doing }) }),
  );
  const report = await fc.check(life, { seed, numRuns: lives, includeErrorInReport: true });
  stopTurning();
  return fc.asyncDefaultReportMessage(report);
}

/** What goes between people beside talking. */
const actsOfGiving = [...actsOfTips, ...actsOfIntroductions, ...actsOfPromises, ...actsOfLedger];

/** What one networks for, with whom, and asking for help. */
const actsOfNetworking = [
  ...actsOfPurposes,
  ...actsOfNetworks,
  ...actsOfMeetings,
  ...actsOfAsks,
  ...actsOfMeasures,
  ...actsOfInventory,
];

const ACTS_AROUND = [
  ...actsOfReaching,
  ...actsOfContact,
  ...actsOfTrash,
  ...actsOfMerging,
  ...actsWithOne,
  ...actsInTime,
];

const EVERY_ACT = [
  ...actsWithOne,
  ...actsOfContact,
  ...actsOfReaching,
  ...actsOfGiving,
  ...actsOfNetworking,
  ...actsWithMany,
  ...actsInTime,
  ...actsOfTrash,
  ...actsOfSorting,
  ...actsOfFirstRun,
  ...actsWithMadeUp,
  ...actsOfImport,
  ...actsOfMerging,
  ...actsOfRound,
  ...actsOfWaving,
  ...actsBeside,
];

type Living = Pick<Life, 'doing'> & {
  readonly acts: Iterable<fc.AsyncCommand<Model, Life>>;
  readonly toTheStart: boolean;
};

async function live(database: Database, beginning: Beginning, { acts, toTheStart, doing }: Living): Promise<void> {
  const world = await begin(database, beginning);
  const start = await savedRows(database);
  const life: Life = { database, done: [], ...(doing && { doing }) };
  await fc.asyncModelRun(() => ({ model: { world }, real: life }), acts);
  if (!toTheStart) return;
  for (let taken = life.done.pop(); taken !== undefined; taken = life.done.pop()) await undoOne(world, life, taken);
  expect(await savedRows(database)).toEqual(start);
}

/** All that undoing is to bring back, by table. Plans stay: a plan is made once, and no act makes it. */
async function savedRows(database: Database): Promise<object> {
  const { undoIds: _undoIds, contactsById: _contactsById, plans: _plans, ...rows } = await look(database);
  return rows;
}
