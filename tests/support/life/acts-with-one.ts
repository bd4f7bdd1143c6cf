/** What one does with one person: writing them down, their bond, waiting, rest, the trash, and what is kept of them. */
import * as fc from 'fast-check';
import { addDays, type Span } from '../../../src/domain/calendar-date.ts';
import { EMPTY_CONTACT, type Contact } from '../../../src/domain/contact.ts';
import {
  createContact,
  restContact,
  saveContact,
  snoozeContact,
  trashContact,
  wakeContact,
} from '../../../src/store/contacts.ts';
import { rememberLastContact, rememberTopics } from '../../../src/store/learning.ts';
import { meetSomeone } from '../../../src/store/meeting-someone.ts';
import { restoreThings } from '../../../src/store/restore.ts';
import { act, changeMany, changeOne, pick, settleAndWrite } from './act.ts';
import { eventsOf, remembered, type Remembered } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type TableName, type Tables, type World } from './world.ts';

export const who = fc.nat({ max: 7 });

export const aSpan: fc.Arbitrary<Span> = fc.constantFrom<Span>(
  { every: 10, unit: 'day' },
  { every: 1, unit: 'week' },
  { every: 2, unit: 'week' },
  { every: 1, unit: 'month' },
  { every: 3, unit: 'month' },
  { every: 1, unit: 'year' },
);

export const aTie = fc.constantFrom('strong' as const, 'weak' as const);

export const someSpheres = fc.uniqueArray(fc.constantFrom('sphere-1', 'sphere-2', 'sphere-3'), { maxLength: 2 });

const lastInTouch = fc.constantFrom('month' as const, 'year' as const, 'longer' as const);

const writesDown = fc
  .record({ tie: fc.option(aTie), rhythm: fc.option(aSpan), sphereIds: someSpheres, last: fc.option(lastInTouch) })
  .map(({ tie, rhythm, sphereIds, last }) => {
    const fields = { displayName: 'New', sphereIds, ...(tie && { tie }), ...(rhythm && { rhythm }) };
    return act(`writes down ${JSON.stringify({ ...fields, last })}`, (world) => {
      const { today } = world;
      const known = last === null ? undefined : remembered(last, today);
      return {
        does: (database) => createContact(database, fields, { today, ...(known && { last: known }) }),
        means: (seen) => {
          const [id] = newIds(world, seen, 'contacts');
          if (known) addRemembered(world, seen, { contactId: id, known });
          const contact = { ...EMPTY_CONTACT, ...fields, id, ...(tie && { rhythmSince: today }) };
          settleAndWrite(world, [{ id, contact: contact as unknown as Contact }], seen);
        },
      };
    });
  });

const meets = fc.record({ isLate: fc.boolean(), where: fc.constantFrom('', 'Choir') }).map(({ isLate, where }) =>
  act(`has just met someone${where === '' ? '' : ' at the choir'}`, (world) => {
    const { today } = world;
    const metOn = isLate ? addDays(today, -1) : today;
    return {
      does: (database) => meetSomeone(database, { name: 'Ny', where, line: '' }, { today, evening: metOn }),
      means: (seen) => {
        const [id] = newIds(world, seen, 'contacts');
        const name = { displayName: 'Ny', givenName: 'Ny' };
        const place = where === '' ? {} : { metThrough: where };
        const contact = { ...EMPTY_CONTACT, ...name, ...place, id, tie: 'weak', rhythmSince: today, metOn };
        settleAndWrite(world, [{ id, contact: contact as unknown as Contact }], seen);
        const { meetingAt: _, ...others } = world.choices;
        world.put('settings', where === '' ? others : { ...others, meetingAt: { where, on: metOn } });
      },
    };
  }),
);

const someFields = fc.oneof(
  fc.record({ tie: fc.option(aTie, { nil: undefined }) }),
  fc.record({ rhythm: fc.option(aSpan, { nil: undefined }) }),
  fc.record({ tie: aTie, rhythm: aSpan }),
  fc.record({ sphereIds: someSpheres }),
  fc.record({ standing: fc.constantFrom('remembered' as const, 'never' as const, undefined) }),
  fc.record({ notes: fc.constantFrom('Sails', undefined), tags: fc.constantFrom(['choir'], []) }),
  fc.record({ distance: fc.constantFrom(true as const, undefined) }),
  fc.record({ birthday: fc.constantFrom({ month: 3, day: 12 }, undefined) }),
);

const edits = fc.record({ nth: who, fields: someFields }).map(({ nth, fields }) =>
  act(`edits #${nth}: ${JSON.stringify(fields, (_, value: unknown) => value ?? 'none')}`, (world) => {
    const contact = pick(world.all('contacts'), nth);
    if (contact === undefined) return undefined;
    const { id } = contact;
    const isFirst = 'tie' in fields && fields.tie !== undefined && contact.rhythmSince === undefined;
    return {
      does: async (database) => {
        const since = await database.contacts.get(id);
        if (since) await saveContact(database, { since, changes: fields }, world.today);
      },
      means: (seen) =>
        changeOne(world, { id, fields: { ...fields, ...(isFirst && { rhythmSince: world.today }) } }, seen),
    };
  }),
);

const waits = fc.record({ nth: who, days: fc.option(fc.integer({ min: 1, max: 60 })) }).map(({ nth, days }) =>
  act(days === null ? `suggests #${nth} again` : `waits with #${nth} for ${days} days`, (world) => {
    const id = pick(world.all('contacts'), nth)?.id;
    if (id === undefined) return undefined;
    const until = days === null ? undefined : addDays(world.today, days);
    return {
      does: (database) => snoozeContact(database, { id, until }, world.today),
      means: (seen) => changeOne(world, { id, fields: { snoozedUntil: until } }, seen),
    };
  }),
);

const ends = fc
  .record({ nth: who, kind: fc.constantFrom('rest' as const, 'wake' as const, 'trash' as const) })
  .map(({ nth, kind }) =>
    act(`${kind} #${nth}`, (world) => {
      const id = pick(world.all('contacts'), nth)?.id;
      if (id === undefined) return undefined;
      const { today } = world;
      const does = { rest: restContact, wake: wakeContact, trash: trashContact }[kind];
      const fields = {
        rest: { restingSince: today, snoozedUntil: undefined },
        wake: { restingSince: undefined },
        trash: { deletedAt: today },
      }[kind];
      return { does: (database) => does(database, id, today), means: (seen) => changeOne(world, { id, fields }, seen) };
    }),
  );

const bringsBack = fc.nat({ max: 3 }).map((nth) =>
  act('brings someone back from the trash', (world) => {
    const trashed = pick(
      world.all('contacts').filter(({ deletedAt }) => deletedAt !== undefined),
      nth,
    );
    if (trashed === undefined) return undefined;
    const { id } = trashed;
    return {
      does: (database) => restoreThings(database, [{ table: 'contacts', id }], world.today),
      means: (seen) => changeMany(world, { ids: [id], fields: () => ALIVE }, seen),
    };
  }),
);

/** Whoever was made one with somebody is a person of their own again. */
export const ALIVE = { deletedAt: undefined, mergedIntoId: undefined } as const;

const learns = fc.record({ nth: who, last: fc.option(lastInTouch) }).map(({ nth, last }) =>
  act(last === null ? `notes what #${nth} talks about` : `last in touch with #${nth}: ${last}`, (world) => {
    const contact = pick(world.all('contacts'), nth);
    if (contact === undefined) return undefined;
    const { id: contactId, interests, deletedAt } = contact;
    const known = last === null ? undefined : remembered(last, world.today);
    if (last === null || known === undefined) {
      const isNew = deletedAt === undefined && !interests.includes('sailing');
      return {
        does: (database) => rememberTopics(database, { contactId, topics: ['Sailing', 'sailing'].slice(1) }),
        means: () => isNew && world.put('contacts', withFields(contact, { interests: [...interests, 'sailing'] })),
      };
    }
    return {
      does: (database) => rememberLastContact(database, { contactId, last }, world.today),
      means: (seen) => {
        if (deletedAt !== undefined) return;
        addRemembered(world, seen, { contactId, known });
        changeMany(world, { ids: [contactId], manner: 'anew' }, seen);
      },
    };
  }),
);

/** The ids of what the app has written down that the model doesn't know yet. */
export function newIds(world: World, seen: Seen, table: TableName): readonly [string] {
  const ids = newRows(world, seen, table).map(({ id }) => id);
  return ids as unknown as readonly [string];
}

/** What the app has written down that the model doesn't know yet. */
export function newRows<Name extends TableName>(world: World, seen: Seen, table: Name): readonly Tables[Name][] {
  const rows = seen[table] as readonly Tables[TableName][] as readonly Tables[Name][];
  return rows.filter(({ id }) => world.get(table, id) === undefined);
}

type Recalled = { readonly contactId: string; readonly known: Remembered };

/** A talk of which only roughly the day is known. */
export function addRemembered(world: World, seen: Seen, { contactId, known }: Recalled): void {
  const [id] = newIds(world, seen, 'interactions');
  const talk = { channel: 'other', depth: 'full', initiator: 'both', outcomes: [] } as const;
  world.put('interactions', { ...talk, ...known, id, contactIds: [contactId] } as unknown as ReturnType<
    typeof eventsOf
  >[number]);
}

export const actsWithOne = [fc.oneof(writesDown, meets), edits, edits, waits, ends, ends, bringsBack, learns] as const;
