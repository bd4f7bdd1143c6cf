/** Tips: kept, mended, read, kept away, thrown away; and what came of passing them on. */
import * as fc from 'fast-check';
import { FORWARD_RESPONSES } from '../../../src/domain/forward.ts';
import type { Tip } from '../../../src/domain/tip.ts';
import { answerForward } from '../../../src/store/forwards.ts';
import { addTip, archiveTip, markRead, saveTip, trashTip, unarchiveTip } from '../../../src/store/tips.ts';
import { act, pick } from './act.ts';
import { changeLog, row } from './acts-of-contact.ts';
import { newIds, who } from './acts-with-one.ts';
import { idsNow } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

const aGiver = fc.option(who, { nil: undefined });

const adds = fc.record({ from: aGiver, forMe: fc.boolean() }).map(({ from, forMe }) =>
  act(`keeps a tip${forMe ? ' for oneself' : ''}${from === undefined ? '' : ` of #${from}`}`, (world) => {
    const given = from === undefined ? undefined : pick(world.all('contacts'), from)?.id;
    const fields = { kind: 'article', title: 'Xylem', topics: [], ...(forMe && { forMe }) } as const;
    return {
      does: (database) => addTip(database, { ...fields, ...(given !== undefined && { fromContactId: given }) }),
      means: (seen) => {
        const [id] = newIds(world, seen, 'tips');
        const fromContactId = given === undefined ? undefined : idsNow(world, [given])[0];
        world.put('tips', withFields<Tip>({ ...fields, id } as unknown as Tip, { fromContactId }));
      },
    };
  }),
);

const aMending = fc.oneof(fc.record({ title: fc.constantFrom('Xylem', 'Phloem') }), fc.record({ from: aGiver }));

const mends = fc.record({ nth: fc.nat({ max: 3 }), mending: aMending }).map(({ nth, mending }) =>
  act(`mends tip #${nth}: ${JSON.stringify(mending)}`, (world) => {
    const tip = pick(world.all('tips'), nth);
    if (tip === undefined) return undefined;
    const isFrom = 'from' in mending;
    const given = isFrom && mending.from !== undefined ? pick(world.all('contacts'), mending.from)?.id : undefined;
    const changes = isFrom ? { fromContactId: given } : mending;
    return {
      does: async (database) => {
        const since = await database.tips.get(tip.id);
        if (since !== undefined) await saveTip(database, { since, changes });
      },
      means: () => {
        if (tip.deletedAt !== undefined) return;
        const fromContactId = given === undefined ? undefined : idsNow(world, [given])[0];
        world.put('tips', withFields<Tip>(tip, isFrom ? { fromContactId } : changes));
      },
    };
  }),
);

const fates = ['archive', 'unarchive', 'read', 'trash'] as const;

const decides = fc.record({ nth: fc.nat({ max: 3 }), fate: fc.constantFrom(...fates) }).map(({ nth, fate }) =>
  act(`tip #${nth}: ${fate}`, (world) => {
    const tip = pick(world.all('tips'), nth);
    if (tip === undefined) return undefined;
    const { today } = world;
    const does = { archive: archiveTip, unarchive: unarchiveTip, read: markRead, trash: trashTip }[fate];
    const fields = {
      archive: { archivedOn: today },
      unarchive: { archivedOn: undefined },
      read: { readOn: tip.readOn ?? today },
      trash: { deletedAt: today },
    }[fate];
    return {
      does: (database) => does(database, tip.id, today),
      means: () => tip.deletedAt === undefined && world.put('tips', withFields<Tip>(tip, fields)),
    };
  }),
);

const aResponse = fc.constantFrom(...FORWARD_RESPONSES);

const tellsWhatCame = fc.record({ nth: fc.nat({ max: 3 }), response: aResponse }).map(({ nth, response }) =>
  act(`what came of passing on #${nth}: ${response}`, (world) => {
    const forward = pick(world.all('forwards'), nth);
    if (forward === undefined) return undefined;
    return {
      does: (database) => answerForward(database, { id: forward.id, response }, world.today),
      means: (seen) => {
        if (forward.deletedAt !== undefined) return;
        world.put('forwards', { ...forward, response });
        isHeardOf(world, { id: forward.interactionId, isWelcome: response !== 'no-answer' }, seen);
      },
    };
  }),
);

type Heard = { readonly id: string; readonly isWelcome: boolean };

/** A word that came back makes full contact of it; without one it is light again. */
function isHeardOf(world: World, { id, isWelcome }: Heard, seen: Seen): void {
  const before = world.get('interactions', id);
  if (before === undefined || isWelcome === (before.answered === 'yes') || before.deletedAt !== undefined) return;
  const contactIds = idsNow(world, before.contactIds);
  const fields = { contactIds, answered: isWelcome ? ('yes' as const) : undefined };
  changeLog(world, { before, after: row(id, withFields(before, fields)) }, seen);
}

export const actsOfTips = [fc.oneof(adds, mends, decides), tellsWhatCame] as const;
