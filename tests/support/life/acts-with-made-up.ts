/** Made-up people come in with their story, and go again without a trace. */
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { EMPTY_CONTACT, type Contact } from '../../../src/domain/contact.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import type { MadeUpPerson } from '../../../src/domain/made-up.ts';
import type { Promised } from '../../../src/domain/promise.ts';
import { bringMadeUp, letMadeUpGo } from '../../../src/store/made-up.ts';
import { act } from './act.ts';
import { settle, type Named } from './deciding.ts';
import { erase } from './erasing.ts';
import type { Seen } from './seen.ts';
import type { World } from './world.ts';

/** From the second and the third of the spheres. */
const ALMA: MadeUpPerson = {
  name: 'Alma',
  sphere: 'friends',
  tie: 'strong',
  rhythm: { every: 1, unit: 'month' },
  dueIn: -3,
  about: { interests: ['sailing'] },
  history: [
    { daysAgo: 40, channel: 'call' },
    { daysAgo: 5, channel: 'message', initiator: 'them', answered: 'open' },
  ],
};
const BIRK: MadeUpPerson = {
  name: 'Birk',
  sphere: 'work',
  tie: 'weak',
  dueIn: 4,
  promise: { what: 'Send the recipe', inDays: 2 },
  about: {},
  history: [{ daysAgo: 300, channel: 'meeting' }],
};

const brings = fc.subarray([ALMA, BIRK], { minLength: 1 }).map((people) =>
  act(`brings in ${people.length} made-up people`, (world) => ({
    does: (database) => bringMadeUp(database, people, world.today),
    means: (seen) => {
      if (madeUpHere(world).length > 0) return;
      const named = people.map((person) => comesIn(world, person, seen));
      const settled = settle(world, named, { seen: seen.contactsById });
      for (const contact of settled.values()) world.put('contacts', contact);
      const { firstRun, madeUpIds = [] } = world.choices;
      const left = firstRun && firstRun.endedOn === undefined && { ...firstRun, endedOn: world.today };
      const ids = [...madeUpIds, ...named.map(({ id }) => id)];
      world.put('settings', { ...world.choices, madeUpIds: ids, ...(left && { firstRun: left }) });
    },
  })),
);

const letsGo = fc.constant(undefined).map(() =>
  act('lets the made-up people go', (world) => {
    const contacts = madeUpHere(world);
    if (contacts.length === 0) return undefined;
    return {
      does: (database) => letMadeUpGo(database),
      means: () => {
        erase(world, { contacts }, false);
        const { firstRun: _, ...others } = world.choices;
        if (world.all('contacts').length === 0) world.put('settings', others);
      },
    };
  }),
);

/** Puts down their story; the day they are due is part of it. */
function comesIn(world: World, person: MadeUpPerson, seen: Seen): Named {
  const { today } = world;
  const { name, tie, rhythm, history, promise } = person;
  const card = seen.contacts.find((one) => one.displayName === name && world.get('contacts', one.id) === undefined);
  const id = card?.id ?? '';
  const order = person.sphere === 'friends' ? 1 : 2;
  const spheres = world.all('spheres').filter((one) => one.deletedAt === undefined && one.order === order);
  const longestAgo = Math.max(...history.map(({ daysAgo }) => daysAgo));
  const contact = {
    ...EMPTY_CONTACT,
    ...person.about,
    id,
    displayName: name,
    givenName: name,
    emails: [{ label: '', value: `${name.toLowerCase()}@example.com` }],
    tie,
    ...(rhythm && { rhythm }),
    sphereIds: spheres.toSorted((one, other) => one.order - other.order).map((sphere) => sphere.id),
    rhythmSince: addDays(today, -longestAgo),
    dueOn: addDays(today, person.dueIn),
    madeUp: true,
  } as unknown as Contact;
  const told = seen.interactions.filter((row) => row.contactIds.includes(id));
  const events = history.map(({ daysAgo, channel, initiator = 'both', answered }) => {
    const day = addDays(today, -daysAgo);
    const row = told.find((one) => one.day === day);
    const talk = {
      id: row?.id,
      contactIds: [id],
      day,
      channel,
      initiator,
      depth: 'full',
      precision: 'day',
      outcomes: [],
    };
    return Object.assign(talk, answered === 'open' && { answered, openSince: day }) as unknown as Interaction;
  });
  for (const event of events) world.put('interactions', event);
  if (promise !== undefined) {
    const promiseId = seen.promises.find((one) => one.contactId === id)?.id ?? '';
    const dueOn = addDays(today, promise.inDays);
    const row = { id: promiseId, contactId: id, what: promise.what, dueOn, openDueOn: dueOn };
    world.put('promises', row as unknown as Promised);
  }
  return { id, contact, before: { contact, events } };
}

function madeUpHere(world: World): readonly string[] {
  return (world.choices.madeUpIds ?? []).filter((id) => world.get('contacts', id) !== undefined);
}

export const actsWithMadeUp = [brings, letsGo] as const;
