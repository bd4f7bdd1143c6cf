/** An address book is brought in: people new here, sorted as a batch or not at all, and something new of one who was here. */
import * as fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import { EMPTY_CONTACT, type Contact } from '../../../src/domain/contact.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import { importContacts } from '../../../src/store/import-contacts.ts';
import { act, changeMany, pick, settleAndWrite } from './act.ts';
import { aSpan, aTie, someSpheres, who } from './acts-with-one.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

const aFile = fc.record({
  lastDaysAgo: fc.array(fc.option(fc.integer({ min: 0, max: 500 })), { minLength: 1, maxLength: 4 }),
  tie: fc.option(aTie, { nil: undefined }),
  rhythm: fc.option(aSpan, { nil: undefined }),
  sphereIds: someSpheres,
  matched: fc.option(who, { nil: undefined }),
});

const imports = aFile.map((file) =>
  act(`brings an address book in: ${JSON.stringify(file)}`, (world) => {
    const { today } = world;
    const { tie, rhythm, sphereIds, lastDaysAgo } = file;
    const matchedId = file.matched === undefined ? undefined : pick(world.all('contacts'), file.matched)?.id;
    const added = lastDaysAgo.map((days, row) => {
      const card = { displayName: `Card ${row}`, matchKeys: [], row };
      return days === null ? card : Object.assign(card, { lastInteraction: addDays(today, -days) });
    });
    const matched = matchedId === undefined ? [] : [{ id: matchedId, changes: () => ({ organization: 'The choir' }) }];
    const set = { ...(tie && { tie }), ...(rhythm && { rhythm }), sphereIds };
    const sorted = tie && { tie, rhythmSince: today, ...(rhythm && { rhythm }) };
    return {
      does: (database) => importContacts(database, { added, matched, interactions: [], spheres: [], set }, { today }),
      means: (seen) => {
        const named = added.map(
          ({ displayName, lastInteraction }: (typeof added)[number] & { lastInteraction?: CalendarDate }) => {
            const id = newCard(world, seen, displayName);
            if (lastInteraction !== undefined) addTalk(world, seen, { id, day: lastInteraction });
            const card = { ...EMPTY_CONTACT, displayName, id, sphereIds, ...sorted };
            return { id, contact: card as unknown as Contact };
          },
        );
        settleAndWrite(world, named, seen);
        changeMany(world, { ids: matched.map(({ id }) => id), fields: () => ({ organization: 'The choir' }) }, seen);
        world.put('settings', { ...world.choices, importedOn: today });
      },
    };
  }),
);

function newCard(world: World, seen: Seen, name: string): string {
  const card = seen.contacts.find((one) => one.displayName === name && world.get('contacts', one.id) === undefined);
  return card?.id ?? '';
}

function addTalk(
  world: World,
  seen: Seen,
  { id: contactId, day }: { readonly id: string; readonly day: Interaction['day'] },
): void {
  const id = seen.interactions.find(({ contactIds }) => contactIds.includes(contactId))?.id ?? '';
  const talk = { channel: 'other', depth: 'full', initiator: 'both', precision: 'day', outcomes: [] };
  const row = { ...talk, id, contactIds: [contactId], day };
  world.put('interactions', withFields(row as unknown as Interaction, {}));
}

export const actsOfImport = [imports] as const;
