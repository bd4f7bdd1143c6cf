/** Purposes: written down, mended, put in order, looked back on, let go, taken up, thrown away; who and what serves them. */
import * as fc from 'fast-check';
import { addDays, addSpan } from '../../../src/domain/calendar-date.ts';
import type { Purpose } from '../../../src/domain/purpose.ts';
import { changeServing } from '../../../src/store/purpose-links.ts';
import {
  addPurpose,
  lookBack,
  rankPurposes,
  retirePurpose,
  savePurpose,
  takePurposeUp,
  trashPurpose,
} from '../../../src/store/purposes.ts';
import { act, pick } from './act.ts';
import { newIds } from './acts-with-one.ts';
import { idsNow } from './rules.ts';
import { withFields, type World } from './world.ts';

const nth = fc.nat({ max: 3 });

const wishes = fc.constant(undefined).map(() =>
  act('writes down a purpose', (world) => {
    const purpose = { kind: 'challenge', wish: 'Learn to sail' } as const;
    return {
      does: (database) => addPurpose(database, purpose),
      means: (seen) => {
        const [id] = newIds(world, seen, 'purposes');
        world.put('purposes', { ...purpose, id, rank: lastRank(world) } as unknown as Purpose);
      },
    };
  }),
);

/** Behind all, those in the trash too. */
function lastRank(world: World): number {
  return Math.max(-1, ...world.all('purposes').map(({ rank }) => rank)) + 1;
}

const fates = ['mend', 'keep', 'change', 'retire', 'take up', 'trash'] as const;

const decides = fc.record({ which: nth, fate: fc.constantFrom(...fates) }).map(({ which, fate }) =>
  act(`purpose #${which}: ${fate}`, (world) => {
    const purpose = pick(world.all('purposes'), which);
    if (purpose === undefined) return undefined;
    const { id, lookedBack = [] } = purpose;
    const { today } = world;
    const next = addDays(today, 90);
    const changes = { wish: `${purpose.wish}!` };
    const looked = (ended: 'keep' | 'change' | 'retire') => [...lookedBack, { on: today, ended }];
    const fields = {
      mend: changes,
      keep: { lookedBack: looked('keep'), lookBackOn: next, retiredOn: undefined },
      change: { ...changes, lookedBack: looked('change'), lookBackOn: next, retiredOn: undefined },
      retire: { lookedBack: looked('retire'), lookBackOn: undefined, retiredOn: today },
      'take up': {
        retiredOn: undefined,
        lookBackOn: addSpan(today, { every: 6, unit: 'month' }),
        rank: lastRank(world),
      },
      trash: { deletedAt: today },
    }[fate];
    return {
      does: async (database) => {
        const since = await database.purposes.get(id);
        if (fate === 'mend' && since !== undefined) await savePurpose(database, { since, changes });
        else if (fate === 'keep') await lookBack(database, id, { on: today, ended: fate, next });
        else if (fate === 'change') await lookBack(database, id, { on: today, ended: fate, next, changes });
        else if (fate === 'retire') await retirePurpose(database, id, today);
        else if (fate === 'take up') await takePurposeUp(database, id, today);
        else await trashPurpose(database, id);
      },
      means: () => purpose.deletedAt === undefined && world.put('purposes', withFields<Purpose>(purpose, fields)),
    };
  }),
);

const orders = fc.uniqueArray(nth, { maxLength: 3 }).map((nths) =>
  act(`puts purposes ${nths.join()} first`, (world) => {
    const ids = [...new Set(nths.flatMap((each) => pick(world.all('purposes'), each)?.id ?? []))];
    return {
      does: (database) => rankPurposes(database, ids),
      means: () => {
        const here = world
          .all('purposes')
          .filter(({ deletedAt, retiredOn }) => deletedAt === undefined && retiredOn === undefined)
          .toSorted((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
        const named = ids.flatMap((id) => here.find((purpose) => purpose.id === id) ?? []);
        const ordered = [...named, ...here.filter((purpose) => !named.includes(purpose))];
        for (const [rank, purpose] of ordered.entries()) {
          if (purpose.rank !== rank) world.put('purposes', { ...purpose, rank });
        }
      },
    };
  }),
);

const someNths = fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 2 });

const links = fc
  .record({ which: nth, added: someNths, removed: someNths, network: fc.option(fc.nat({ max: 2 })) })
  .map(({ which, added, removed, network }) =>
    act(`purpose #${which} is served by ${added.join()}, not ${removed.join()}; network ${network}`, (world) => {
      const purposeId = pick(world.all('purposes'), which)?.id;
      if (purposeId === undefined) return undefined;
      const idsIn = (nths: readonly number[]) => nths.flatMap((each) => pick(world.all('contacts'), each)?.id ?? []);
      const networkId = network === null ? undefined : pick(world.all('networks'), network)?.id;
      const contacts = { added: idsIn(added), removed: idsIn(removed) };
      const change = { contacts, ...(networkId !== undefined && { networks: { added: [networkId] } }) };
      return {
        does: (database) => changeServing(database, purposeId, change),
        means: () => {
          relink(world, 'contacts', { purposeId, ...contacts, added: idsNow(world, contacts.added) });
          relink(world, 'networks', { purposeId, added: change.networks?.added ?? [], removed: [] });
        },
      };
    }),
  );

type Relinking = {
  readonly purposeId: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

/** Who is named on both sides serves it. */
function relink(world: World, table: 'contacts' | 'networks', { purposeId, added, removed }: Relinking): void {
  for (const id of new Set([...added, ...removed])) {
    const row = world.get(table, id);
    if (row === undefined || row.deletedAt !== undefined) continue;
    const others = row.purposeIds.filter((each) => each !== purposeId);
    const serves = others.length < row.purposeIds.length;
    const isMeant = added.includes(id);
    if (serves !== isMeant) world.put(table, { ...row, purposeIds: isMeant ? [...others, purposeId] : others });
  }
}

export const actsOfPurposes = [fc.oneof(wishes, decides, orders), links] as const;
