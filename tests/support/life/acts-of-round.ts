/** The weekly round as it is saved: begun, gone on with, questions put off, ended. */
import * as fc from 'fast-check';
import type { CheckIn } from '../../../src/store/own-rows.ts';
import { finishRound, moveRound, putOff, startRound } from '../../../src/store/round.ts';
import { act, pick } from './act.ts';
import { newIds } from './acts-with-one.ts';
import { weekShown } from './planning.ts';
import { weekNow } from './rules.ts';
import type { World } from './world.ts';

const starts = fc.constantFrom(2 as const, 5 as const, 10 as const).map((minutes) =>
  act(`starts a round of ${minutes} minutes`, (world) => {
    const { last, isMade } = weekNow(world);
    if (last === undefined || !isMade) return undefined;
    const { startsOn } = last;
    const waitingIds = (weekShown(world) ?? []).flatMap(({ id, done }) => (done ? [] : id));
    const start = { startsOn, minutes, waitingIds, thing: 'sorting' };
    return {
      does: (database) => startRound(database, start, world.today),
      means: (seen) => {
        const latest = latestOf(world);
        const isOpen = latest !== undefined && latest.finishedOn === undefined;
        if (isOpen && latest.startsOn === startsOn) return;
        const [id] = newIds(world, seen, 'checkIns');
        if (isOpen) world.put('checkIns', { ...latest, finishedOn: world.today });
        const contactIds = waitingIds.slice(0, { 2: 1, 5: 3, 10: waitingIds.length }[minutes]);
        const thing = minutes === 2 ? {} : { thing: 'sorting' };
        const round = { id, startsOn, minutes, step: 0, contactIds, passedIds: [], ...thing };
        world.put('checkIns', round as unknown as CheckIn);
      },
    };
  }),
);

const moves = fc.nat({ max: 3 }).map((step) =>
  act(`goes on to step ${step} of the round`, (world) => {
    const round = latestOf(world);
    if (round === undefined) return undefined;
    return {
      does: async (database) => {
        const row = await database.checkIns.get(round.id);
        if (row !== undefined) await moveRound(database, row, { step });
      },
      means: () => round.finishedOn === undefined && world.put('checkIns', { ...round, step }),
    };
  }),
);

const putsOff = fc.nat({ max: 3 }).map((nth) =>
  act('puts a question of the round off', (world) => {
    const round = latestOf(world);
    const questionId = pick(world.all('interactions'), nth)?.id;
    if (round === undefined || questionId === undefined) return undefined;
    return {
      does: (database) => putOff(database, round.id, questionId),
      means: () => {
        const laterIds = [...new Set([...(round.laterIds ?? []), questionId])];
        world.put('checkIns', { ...round, laterIds });
      },
    };
  }),
);

const finishes = fc.constant(undefined).map(() =>
  act('ends the round', (world) => {
    const round = latestOf(world);
    if (round === undefined) return undefined;
    return {
      does: (database) => finishRound(database, round.id, world.today),
      means: () => round.finishedOn === undefined && world.put('checkIns', { ...round, finishedOn: world.today }),
    };
  }),
);

function latestOf(world: World): CheckIn | undefined {
  return world.all('checkIns').at(-1);
}

export const actsOfRound = [starts, fc.oneof(moves, putsOff, finishes)] as const;
