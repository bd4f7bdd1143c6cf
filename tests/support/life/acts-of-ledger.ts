/** The ledger by hand, what one offers oneself, and thoughts of giving and thanks that were waved away or acted upon. */
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { creditTalk, uncreditTalk } from '../../../src/store/entries-of-talk.ts';
import { addEntry, changeEntry, tellHow, trashEntry } from '../../../src/store/exchanges.ts';
import { waveGiftAway } from '../../../src/store/gifts.ts';
import { waveTellingAway } from '../../../src/store/help-told.ts';
import { noteThanks, waveIdeaAway, waveThanksAway } from '../../../src/store/introduction-ideas.ts';
import type { Dismissal } from '../../../src/store/own-rows.ts';
import { saveProfile } from '../../../src/store/profile.ts';
import { act, pick } from './act.ts';
import { newRows, who } from './acts-with-one.ts';
import { giveEntry, isFrom } from './ledger.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

const aDirection = fc.constantFrom('given' as const, 'received' as const);

const adds = fc.record({ nth: who, direction: aDirection, ago: fc.nat({ max: 90 }) }).map(({ nth, direction, ago }) =>
  act(`writes down help ${direction}, #${nth}, ${ago} days ago`, (world) => {
    const contactId = pick(world.all('contacts'), nth)?.id;
    if (contactId === undefined) return undefined;
    const draft = { contactId, direction, kind: 'help', day: addDays(world.today, -ago) } as const;
    return {
      does: (database) => addEntry(database, draft),
      means: (seen) => giveEntry(world, draft, seen),
    };
  }),
);

const aChange = fc.oneof(
  fc.record({ ago: fc.nat({ max: 90 }) }),
  fc.record({ direction: aDirection }),
  fc.record({ note: fc.constantFrom('With the move', undefined) }),
  fc.constant('told' as const),
  fc.constant('trash' as const),
  fc.constant('wave' as const),
);

const mends = fc.record({ nth: fc.nat({ max: 5 }), change: aChange }).map(({ nth, change }) =>
  act(`an entry of the ledger: ${JSON.stringify(change)}`, (world) => {
    const entry = pick(world.all('exchanges'), nth);
    if (entry === undefined) return undefined;
    const { id, contactId } = entry;
    const { today } = world;
    if (change === 'wave') {
      const what = `how-it-went:${id}`;
      return {
        does: (database) => waveTellingAway(database, entry),
        means: (seen) => putNew(world, seen, [{ what, ...(contactId !== undefined && { contactId }) }]),
      };
    }
    const changes = typeof change === 'string' ? {} : 'ago' in change ? { day: addDays(today, -change.ago) } : change;
    const own = change === 'told' ? { toldOn: today } : { deletedAt: today };
    return {
      does: async (database) => {
        if (change === 'told') await tellHow(database, id, today);
        else if (change === 'trash') await trashEntry(database, id);
        else await changeEntry(database, { id, changes });
      },
      means: () => {
        if (entry.deletedAt !== undefined) return;
        world.put('exchanges', withFields<Exchange>(entry, typeof change === 'string' ? own : changes));
        if (change === 'told') thanksFor(world, entry);
      },
    };
  }),
);

/** Whoever was told how their help went was thanked for it. */
function thanksFor(world: World, { source }: Exchange): void {
  const request = source?.table === 'requests' ? world.get('requests', source.id) : undefined;
  if (request === undefined || request.thankedOn !== undefined) return;
  world.put('requests', { ...request, thankedOn: world.today });
}

const aCredit = fc.record({ nth: fc.nat({ max: 5 }), place: fc.nat({ max: 2 }), direction: aDirection });

const credits = fc.record({ credit: aCredit, takesBack: fc.boolean() }).map(({ credit, takesBack }) =>
  act(
    `${takesBack ? 'takes back that' : 'notes that'} help was ${credit.direction} in talk #${credit.nth}`,
    (world) => {
      const talk = pick(world.all('interactions'), credit.nth);
      const contactId = talk && pick(talk.contactIds, credit.place);
      if (talk === undefined || contactId === undefined) return undefined;
      const { direction } = credit;
      const given = { interactionId: talk.id, contactId, direction };
      const known = () =>
        world
          .all('exchanges')
          .filter((entry) => isFrom(entry, 'interactions', talk.id) && entry.deletedAt === undefined)
          .filter((entry) => entry.contactId === contactId && entry.direction === direction);
      return {
        does: (database) => (takesBack ? uncreditTalk(database, given) : creditTalk(database, given)),
        means: (seen) => {
          if (takesBack) for (const entry of known()) world.put('exchanges', { ...entry, deletedAt: world.today });
          else if (talk.deletedAt === undefined && known().length === 0) {
            const source = { table: 'interactions', id: talk.id };
            giveEntry(world, { contactId, day: talk.day, direction, kind: 'help', source }, seen);
          }
        },
      };
    },
  ),
);

const thanks = fc
  .record({ nth: who, other: who, kind: fc.constantFrom('thank' as const, 'no need' as const, 'apart' as const) })
  .map(({ nth, other, kind }) =>
    act(`${kind}: #${nth} and #${other}`, (world) => {
      const contactId = pick(world.all('contacts'), nth)?.id;
      const others = world.all('contacts').filter(({ id }) => id !== contactId);
      const connectorId = pick(others, other)?.id;
      if (contactId === undefined || connectorId === undefined) return undefined;
      const { today } = world;
      const connection = { contactId, connectorId };
      const between = { contactId, otherId: connectorId };
      return {
        does: async (database) => {
          if (kind === 'thank') await noteThanks(database, connection, today);
          else if (kind === 'no need') await waveThanksAway(database, connection);
          else await waveIdeaAway(database, [contactId, connectorId], today);
        },
        means: (seen) => {
          const apart = { what: 'introduction', ...between, until: addDays(today, 90) };
          putNew(world, seen, [kind === 'apart' ? apart : { what: 'thanks', ...between }]);
          if (kind !== 'thank') return;
          const source = { table: 'contacts', id: contactId };
          const received = { direction: 'received', kind: 'introduction', day: today, toldOn: today } as const;
          giveEntry(world, { ...received, contactId: connectorId, source }, seen);
        },
      };
    }),
  );

const wavesGift = who.map((nth) =>
  act(`gives #${nth} nothing for now`, (world) => {
    const contactId = pick(world.all('contacts'), nth)?.id;
    if (contactId === undefined) return undefined;
    return {
      does: (database) => waveGiftAway(database, contactId, world.today),
      means: (seen) => putNew(world, seen, [{ what: 'give-first', contactId, until: addDays(world.today, 90) }]),
    };
  }),
);

const aProfile = fc.oneof(
  fc.record({ offers: fc.constantFrom(['xylophone'], []) }),
  fc.record({ seeks: fc.constantFrom(['zither'], []) }),
  fc.record({ level: fc.constantFrom('board' as const, undefined) }),
);

const tellsOfOneself = aProfile.map((changes) =>
  act(`says of oneself: ${JSON.stringify(changes)}`, (world) => ({
    does: (database) => saveProfile(database, changes),
    means: () => {
      const profile = withFields(world.choices.profile, changes as Parameters<typeof saveProfile>[1]);
      world.put('settings', { ...world.choices, profile });
    },
  })),
);

function putNew(world: World, seen: Seen, rows: readonly Partial<Dismissal>[]): void {
  const added = newRows(world, seen, 'dismissals');
  for (const [nth, row] of rows.entries()) {
    world.put('dismissals', { ...row, id: added[nth]?.id ?? '' } as unknown as Dismissal);
  }
}

export const actsOfLedger = [
  fc.oneof(adds, adds, mends),
  fc.oneof(mends, credits),
  fc.oneof(thanks, wavesGift, tellsOfOneself),
] as const;
