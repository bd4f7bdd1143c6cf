/** One act of the person as a command: done in the app, then in the model, and the two must say the same. */
import type * as fc from 'fast-check';
import { expect } from 'vitest';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Interaction } from '../../../src/domain/interaction.ts';
import type { Database } from '../../../src/store/database.ts';
import type { SortedAs } from '../../../src/store/sorting.ts';
import { settle, type Before, type Manner, type Named } from './deciding.ts';
import { eventsOf, type Inherited } from './rules.ts';
import { expectSame, look, type Seen } from './seen.ts';
import { withFields, type Image, type World } from './world.ts';

/** The app, and what was done in it that can still be undone. */
export type Life = {
  readonly database: Database;
  readonly done: Done[];
  /** Does an act in a manner of its own, such as letting it fail at first; in the end it must be done. */
  readonly doing?: (act: Doing) => Promise<void>;
};

export type Doing = {
  readonly does: () => Promise<unknown>;
  /** Two tabs do it at once, so that one may get through where the other fails. */
  readonly isTwice: boolean;
};

export type Done = {
  readonly undoId: string;
  readonly images: readonly Image[];
  readonly on: CalendarDate;
  readonly sorted?: Sorted;
};

/** Who was sorted, as they were before, and as what. */
export type Sorted = { readonly contact: Contact; readonly as: SortedAs };

/** What a command is handed as its model; fast-check would take the private parts of a bare `World` off its type. */
export type Model = { readonly world: World };

/** What an act does to the app, and what it is to mean. */
export type Step = {
  readonly does: (database: Database) => Promise<unknown>;
  readonly means: (seen: Seen) => void;
  readonly sorted?: Sorted;
  readonly isTwice?: true;
};

/** A command; `step` answers undefined where there is nothing to do it to. */
export function act(says: string, step: (world: World) => Step | undefined): fc.AsyncCommand<Model, Life> {
  return {
    check: ({ world }) => step(world) !== undefined,
    run: async ({ world }, life) => {
      const now = step(world);
      if (now === undefined) return;
      await doIt(life, now);
      const seen = await look(life.database);
      const images = world.imagesOf(() => now.means(seen));
      await expectSame(world, seen, life.database);
      keepUndo(world, life, { images, seen, ...(now.sorted && { sorted: now.sorted }) });
    },
    toString: () => says,
  };
}

/** Does an act in the app, in the manner of this life. */
export async function doIt({ database, doing }: Life, step: Pick<Step, 'does' | 'isTwice'>): Promise<void> {
  if (doing === undefined) await step.does(database);
  else await doing({ does: () => step.does(database), isTwice: step.isTwice === true });
}

type Acted = Pick<Done, 'images' | 'sorted'> & { readonly seen: Seen };

/** Whatever changed something can be undone, and nothing else can. */
export function keepUndo(world: World, { done }: Life, { images, seen, ...rest }: Acted): void {
  const known = new Set(done.map(({ undoId }) => undoId));
  const undoIds = [...seen.undoIds].filter((id) => !known.has(id));
  expect(undoIds.length, 'one undo for an act that changed something').toBe(images.length > 0 ? 1 : 0);
  for (const undoId of undoIds) done.push({ undoId, images, on: world.today, ...rest });
}

/** An act that nothing undoes, such as the making of a plan. */
export function lasting(says: string, step: (world: World) => Step | undefined): fc.AsyncCommand<Model, Life> {
  return {
    check: ({ world }) => step(world) !== undefined,
    run: async ({ world }, life) => {
      const now = step(world);
      if (now === undefined) return;
      await doIt(life, now);
      const seen = await look(life.database);
      now.means(seen);
      await expectSame(world, seen, life.database);
    },
    toString: () => says,
  };
}

type Fields = { readonly [Key in keyof Contact]?: Contact[Key] | undefined };

/** Changes one contact, and settles it. */
export function changeOne(world: World, change: { readonly id: string; readonly fields: Fields }, seen: Seen): void {
  const contact = world.get('contacts', change.id);
  if (contact === undefined || contact.deletedAt !== undefined) return;
  const before = { contact, events: eventsOf(world, contact.id) };
  settleAndWrite(world, [{ id: contact.id, contact: withFields(contact, change.fields), before }], seen);
}

/** Settles those named, and writes each of them. */
export function settleAndWrite(world: World, named: readonly Named[], seen: Seen): void {
  for (const contact of settle(world, named, { seen: seen.contactsById }).values()) world.put('contacts', contact);
}

export type Many = {
  readonly ids: readonly string[];
  readonly fields?: (contact: Contact) => Fields | undefined;
  /** The rules before, where the act changed those. */
  readonly inherited?: Inherited;
  /** What had happened before, where the act changed that. */
  readonly events?: ReadonlyMap<string, readonly Interaction[]>;
  readonly manner?: Manner;
};

/** Changes many, settles them, and writes those that came out different. */
export function changeMany(world: World, many: Many, seen: Seen): void {
  const { ids, fields, inherited, events, manner } = many;
  const named = ids.flatMap((id): Named[] => {
    const contact = world.get('contacts', id);
    if (contact === undefined) return [];
    const then = events?.get(id) ?? eventsOf(world, id);
    const before: Before = { contact, events: then, ...(inherited && { inherited }) };
    return [{ id, contact: withFields(contact, fields?.(contact) ?? {}), before }];
  });
  const settled = settle(world, named, { seen: seen.contactsById, ...(manner && { manner }) });
  for (const [id, contact] of settled) {
    if (!isSame(contact, world.get('contacts', id))) world.put('contacts', contact);
  }
}

/** Whether two rows say the same, in whatever order their fields stand. */
export function isSame(one: object, other: object | undefined): boolean {
  return other !== undefined && inOrder(one) === inOrder(other);
}

function inOrder(row: object): string {
  return JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The `nth` of them, counted round and round. */
export function pick<One>(all: readonly One[], nth: number): One | undefined {
  return all.length === 0 ? undefined : all[nth % all.length];
}
