/** The walk of remembering: names that come to mind at a stop, and bringing them in together. */
import * as fc from 'fast-check';
import { EMPTY_CONTACT, typedName, type Contact } from '../../../src/domain/contact.ts';
import { learntOf, withNamed, type Remembered, type StopProgress } from '../../../src/domain/inventory.ts';
import { addFromStop, describeStop, nameAtStop, skipStop } from '../../../src/store/inventory.ts';
import { act, isSame, pick } from './act.ts';
import { aTie, newRows, someSpheres } from './acts-with-one.ts';
import { settle, type Named } from './deciding.ts';
import { eventsOf } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type World } from './world.ts';

const aStop = fc.constantFrom('school', 'sport');
const as = fc.oneof(aTie, fc.constant('rest' as const));

function stopIn(world: World, code: string): StopProgress {
  return world.choices.inventory?.[code] ?? {};
}

function putStop(world: World, code: string, progress: StopProgress): void {
  world.put('settings', { ...world.choices, inventory: { ...world.choices.inventory, [code]: progress } });
}

const names = fc.record({ code: aStop, as, known: fc.option(fc.nat({ max: 6 })) }).map(({ code, as: tie, known }) =>
  act(`${known === null ? 'somebody' : `#${known}`} comes to mind at ${code}, ${tie}`, (world) => {
    const contactId = known === null ? undefined : pick(world.all('contacts'), known)?.id;
    const { named = [] } = stopIn(world, code);
    const name = contactId ?? `Named ${named.length}`;
    const remembered: Remembered = { name, as: tie, ...(contactId !== undefined && { contactId }) };
    return {
      does: (database) => nameAtStop(database, code, remembered),
      means: () => putStop(world, code, withNamed(stopIn(world, code), remembered)),
    };
  }),
);

const passes = fc.record({ code: aStop, isSkipped: fc.boolean() }).map(({ code, isSkipped }) =>
  act(`${isSkipped ? 'leaves' : 'says where'} ${code}`, (world) => {
    const fields = isSkipped ? { doneOn: undefined, skippedOn: world.today } : { where: 'Evening school' };
    return {
      does: (database) =>
        isSkipped ? skipStop(database, code, world.today) : describeStop(database, code, { where: 'Evening school' }),
      means: () => putStop(world, code, withFields<StopProgress>(stopIn(world, code), fields)),
    };
  }),
);

const bringsIn = fc.record({ code: aStop, sphereIds: someSpheres }).map(({ code, sphereIds }) =>
  act(`brings in those of ${code} under ${sphereIds[0]}`, (world) => {
    const [sphereId] = sphereIds;
    return {
      does: (database) => addFromStop(database, { code, sphereId, where: 'School' }, world.today),
      means: (seen) => {
        const sphere = world.get('spheres', sphereId ?? '');
        const from = sphere !== undefined && sphere.deletedAt === undefined ? sphereId : undefined;
        const progress = stopIn(world, code);
        const named = comingIn(world, { remembered: progress.named ?? [], sphereId: from }, seen);
        for (const [id, contact] of settle(world, named, { seen: seen.contactsById })) {
          if (!isSame(contact, world.get('contacts', id))) world.put('contacts', contact);
        }
        const all = new Set([...(progress.contactIds ?? []), ...named.map(({ id }) => id)]);
        const fields = { named: undefined, skippedOn: undefined, doneOn: world.today, contactIds: [...all] };
        putStop(world, code, withFields<StopProgress>(progress, fields));
      },
    };
  }),
);

type Coming = { readonly remembered: readonly Remembered[]; readonly sphereId: string | undefined };

/** Who is new, and who is here with what was not known of them. */
function comingIn(world: World, { remembered, sphereId }: Coming, seen: Seen): readonly Named[] {
  const added = newRows(world, seen, 'contacts');
  return remembered.flatMap(({ name, as: tie, contactId }): readonly Named[] => {
    const learnt = { as: tie, sphereId, where: 'School', today: world.today };
    if (contactId === undefined) {
      const id = added.find((one) => one.displayName === name)?.id ?? '';
      const fresh = { ...EMPTY_CONTACT, ...typedName(name), ...learntOf(EMPTY_CONTACT, learnt), id };
      return [{ id, contact: fresh as unknown as Contact }];
    }
    const contact = world.get('contacts', contactId);
    if (contact === undefined || contact.deletedAt !== undefined) return [];
    const events = eventsOf(world, contactId);
    const changed = withFields<Contact>(contact, learntOf(contact, learnt));
    return [{ id: contactId, contact: changed, before: { contact, events } }];
  });
}

export const actsOfInventory = [fc.oneof(names, names, names, passes), bringsIn] as const;
