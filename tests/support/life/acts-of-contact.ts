/** What happens between people, logged, mended, taken back and brought back. */
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import {
  deleteInteraction,
  editInteraction,
  logInteraction,
  logMessages,
  takeOut,
} from '../../../src/store/interactions.ts';
import { restoreThings } from '../../../src/store/restore.ts';
import { act, changeMany, pick, settleAndWrite } from './act.ts';
import { newIds } from './acts-with-one.ts';
import type { Before, Named } from './deciding.ts';
import { comeBackWith, followTalk } from './ledger.ts';
import { eventsOf, idsNow } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

const someone = fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 });
const daysAgo = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 500 }));

const aTalk = fc.record(
  {
    channel: fc.constantFrom(
      'call' as const,
      'message' as const,
      'meeting' as const,
      'social' as const,
      'letter' as const,
    ),
    depth: fc.constantFrom('full' as const, 'full' as const, 'light' as const),
    initiator: fc.constantFrom('me' as const, 'me' as const, 'them' as const, 'both' as const),
    answered: fc.constantFrom('yes' as const, 'no' as const, 'open' as const),
    tipId: fc.constant('tip'),
  },
  { requiredKeys: ['channel', 'depth', 'initiator'] },
);

const logs = fc
  .record({ nths: someone, ago: daysAgo, talk: aTalk, each: fc.boolean() })
  .map(({ nths, ago, talk, each }) =>
    act(`logs ${JSON.stringify(talk)} of ${ago} days ago with ${nths.join()}${each ? ', a row each' : ''}`, (world) => {
      const contactIds = livingIds(world, nths);
      if (contactIds.length === 0) return undefined;
      const draft = { ...talk, contactIds, day: addDays(world.today, -ago), precision: 'day', outcomes: [] } as const;
      if (!each) {
        return {
          does: (database) => logInteraction(database, draft, world.today),
          means: (seen) => {
            const [id] = newIds(world, seen, 'interactions');
            changeLog(world, { after: row(id, draft) }, seen);
          },
        };
      }
      return {
        does: (database) => logMessages(database, draft, world.today),
        means: (seen) => {
          const added = seen.interactions.filter(({ id }) => world.get('interactions', id) === undefined);
          for (const contactId of contactIds) {
            const id = added.find((one) => one.contactIds[0] === contactId)?.id ?? '';
            changeLog(world, { after: row(id, { ...draft, contactIds: [contactId] }) }, seen);
          }
        },
      };
    }),
  );

const someChanges = fc.oneof(
  fc.record({ ago: daysAgo }),
  fc.record({ answered: fc.constantFrom('yes' as const, 'no' as const, 'open' as const, undefined) }),
  fc.record({ depth: fc.constantFrom('full' as const, 'light' as const) }),
  fc.record({ nths: someone }),
);

const mends = fc.record({ nth: fc.nat({ max: 5 }), changes: someChanges }).map(({ nth, changes }) =>
  act(`mends log #${nth}: ${JSON.stringify(changes)}`, (world) => {
    const before = pick(livingRows(world), nth);
    if (before === undefined) return undefined;
    const fields = {
      ...('ago' in changes && { day: addDays(world.today, -changes.ago) }),
      ...('answered' in changes && changes),
      ...('depth' in changes && changes),
      ...('nths' in changes && { contactIds: livingIds(world, changes.nths) }),
    };
    const contactIds = idsNow(world, fields.contactIds ?? before.contactIds);
    const after = row(before.id, withFields<Interaction>(before, { ...fields, contactIds }));
    return {
      does: (database) => editInteraction(database, { id: before.id, changes: fields }, world.today),
      means: (seen) => changeLog(world, { before, after }, seen),
    };
  }),
);

const removes = fc.record({ nth: fc.nat({ max: 5 }), one: fc.option(fc.nat({ max: 2 })) }).map(({ nth, one }) =>
  act(one === null ? `deletes log #${nth}` : `takes someone out of log #${nth}`, (world) => {
    const before = pick(livingRows(world), nth);
    if (before === undefined) return undefined;
    const contactId = one === null ? undefined : pick(before.contactIds, one);
    const others = before.contactIds.filter((id) => id !== contactId);
    const isWhole = contactId === undefined || others.length === 0;
    const gone = withFields<Interaction>(before, { deletedAt: world.today, openSince: undefined });
    return {
      does: async (database) => {
        const interaction = await database.interactions.get(before.id);
        if (contactId === undefined || interaction === undefined)
          return deleteInteraction(database, before.id, world.today);
        return takeOut(database, { interaction, contactId }, world.today);
      },
      means: (seen) => {
        const after = isWhole ? gone : { ...before, contactIds: idsNow(world, others) };
        changeLog(world, { before, after }, seen);
      },
    };
  }),
);

const bringsBack = fc.nat({ max: 3 }).map((nth) =>
  act('brings a log back from the trash', (world) => {
    const trashed = pick(
      world.all('interactions').filter(({ deletedAt }) => deletedAt !== undefined),
      nth,
    );
    if (trashed === undefined) return undefined;
    const back = row(trashed.id, withFields<Interaction>(trashed, { deletedAt: undefined }));
    return {
      does: (database) => restoreThings(database, [{ table: 'interactions', id: trashed.id }], world.today),
      means: (seen) => {
        const events = new Map(trashed.contactIds.map((id) => [id, eventsOf(world, id)]));
        world.put('interactions', back);
        comeBackWith(world, trashed, back);
        changeMany(world, { ids: trashed.contactIds.toSorted(), events }, seen);
      },
    };
  }),
);

/** What changes in a log, and everyone it named or names is settled. */
export function changeLog(
  world: World,
  change: { readonly before?: Interaction; readonly after: Interaction },
  seen: Seen,
): void {
  const { before, after } = change;
  const now = after.deletedAt === undefined ? after.contactIds : [];
  const ids = [...new Set([...(before?.contactIds ?? []), ...now])];
  const events = new Map(ids.map((id) => [id, eventsOf(world, id)]));
  world.put('interactions', after);
  if (before !== undefined) followTalk(world, before, after);
  const named = ids.flatMap((id): Named[] => {
    const contact = world.get('contacts', id);
    if (contact === undefined) return [];
    const then: Before = { contact, events: events.get(id) ?? [] };
    return [{ id, contact, before: then }];
  });
  settleAndWrite(world, named, seen);
}

export function row(id: string, fields: Omit<Interaction, 'id' | 'rev' | 'createdAt' | 'updatedAt'>): Interaction {
  const openSince = fields.answered === 'open' ? fields.day : undefined;
  return withFields<Interaction>({ ...fields, id } as unknown as Interaction, { openSince });
}

function livingRows(world: World): readonly Interaction[] {
  return world.all('interactions').filter(({ deletedAt }) => deletedAt === undefined);
}

function livingIds(world: World, nths: readonly number[]): readonly string[] {
  const living = world.all('contacts').filter(({ deletedAt }) => deletedAt === undefined);
  return [...new Set(nths.flatMap((nth) => pick(living, nth)?.id ?? []))];
}

export const actsOfContact = [logs, logs, logs, mends, removes, bringsBack] as const;
