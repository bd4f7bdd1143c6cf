/** Promises: made, mended, kept, let go, taken up again, thrown away. */
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Promised } from '../../../src/domain/promise.ts';
import {
  addPromise,
  changePromise,
  keepPromise,
  letPromiseGo,
  takePromiseUp,
  trashPromise,
} from '../../../src/store/promises.ts';
import { act, pick } from './act.ts';
import { newIds, who } from './acts-with-one.ts';
import { idsNow } from './rules.ts';
import { withFields, type World } from './world.ts';

const inDays = fc.integer({ min: -5, max: 25 });

const makes = fc.record({ nth: who, days: inDays }).map(({ nth, days }) =>
  act(`promises #${nth} something in ${days} days`, (world) => {
    const given = pick(world.all('contacts'), nth)?.id;
    if (given === undefined) return undefined;
    const dueOn = addDays(world.today, days);
    const said = { contactId: given, what: 'Send the book', dueOn };
    return {
      does: (database) => addPromise(database, said),
      means: (seen) => {
        const [id] = newIds(world, seen, 'promises');
        const [contactId] = idsNow(world, [given]);
        world.put('promises', { ...said, contactId, openDueOn: dueOn, id } as unknown as Promised);
      },
    };
  }),
);

type Fields = { readonly [Key in keyof Promised]?: Promised[Key] | undefined };

/** Its day stands in the index while it waits to be kept, and no longer. */
function put(world: World, promise: Promised, fields: Fields): void {
  const next = withFields<Promised>(promise, fields);
  const isClosed = next.doneOn !== undefined || next.letGoOn !== undefined;
  world.put('promises', withFields<Promised>(next, { openDueOn: isClosed ? undefined : next.dueOn }));
}

function isOpen({ doneOn, letGoOn }: Promised): boolean {
  return doneOn === undefined && letGoOn === undefined;
}

const aFate = fc.oneof(
  fc.constantFrom('keep' as const, 'let go' as const, 'take up' as const, 'trash' as const),
  fc.record({ days: inDays }),
  fc.record({ what: fc.constantFrom('Bring the cake', 'Write it down') }),
);

const decides = fc.record({ nth: fc.nat({ max: 4 }), fate: aFate }).map(({ nth, fate }) =>
  act(`a promise: ${JSON.stringify(fate)}`, (world) => {
    const promise = pick(world.all('promises'), nth);
    if (promise === undefined) return undefined;
    const { today } = world;
    const { id, deletedAt } = promise;
    const changes = typeof fate === 'string' ? {} : 'days' in fate ? { dueOn: addDays(today, fate.days) } : fate;
    const kind = typeof fate === 'string' ? fate : 'change';
    const fields = {
      keep: { doneOn: today },
      'let go': { letGoOn: today },
      'take up': { doneOn: undefined, letGoOn: undefined },
      trash: { deletedAt: today },
      change: changes,
    }[kind];
    const isMeant = deletedAt === undefined && (isOpen(promise) || kind === 'take up' || kind === 'trash');
    return {
      does: async (database) => {
        if (kind === 'keep') await keepPromise(database, id, today);
        else if (kind === 'let go') await letPromiseGo(database, id, today);
        else if (kind === 'take up') await takePromiseUp(database, id);
        else if (kind === 'trash') await trashPromise(database, id);
        else await changePromise(database, { id, changes });
      },
      means: () => {
        if (isMeant) put(world, promise, fields);
      },
    };
  }),
);

export const actsOfPromises = [fc.oneof(makes, decides, decides)] as const;
