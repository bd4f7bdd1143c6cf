/** Spheres: the person's own list, and what a change of one does to its contacts. */
import type { Contact } from '../domain/contact.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Draft } from '../domain/record.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { rulesOf, settlingTables } from './due-days.ts';
import { intend, type Writer } from './intend.ts';
import { livingSpheres } from './living-spheres.ts';
import { changeMany } from './many-contacts.ts';
import { changedRow, newRow, type Changes } from './rows.ts';

/** All spheres that are not in the trash, in the person's own order. */
export async function allSpheres(database: Database): Promise<readonly Sphere[]> {
  const spheres = await livingSpheres(database);
  return [...spheres.values()].toSorted((one, other) => one.order - other.order);
}

/** Adds a sphere at the end; answers its id. */
export async function addSphere(
  database: Database,
  draft: Pick<Draft<Sphere>, 'name' | 'color' | 'private'>,
): Promise<string> {
  const { answer } = await intend(database, [database.spheres], async (writer) => {
    const last = (await allSpheres(database)).at(-1);
    const sphere = newRow<Sphere>({ ...draft, order: (last?.order ?? -1) + 1, rhythms: {} });
    await writer.add(database.spheres, [sphere]);
    return sphere.id;
  });
  return answer;
}

/** Changes a sphere; its contacts are planned anew where its rhythms or its privacy give them another target. */
export async function saveSphere(
  database: Database,
  change: { readonly id: string; readonly changes: Changes<Pick<Sphere, 'name' | 'color' | 'private' | 'rhythms'>> },
  today: CalendarDate,
): Promise<string> {
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const before = await database.spheres.get(change.id);
    if (before === undefined || before.deletedAt !== undefined) return;
    const after = changedRow<Sphere>(before, change.changes);
    await changeSpheres(database, writer, { pairs: [{ before, after }], today });
  });
  return undoId;
}

/** Puts a sphere at another place in the order, counted from 0. */
export async function moveSphere(database: Database, id: string, toOrder: number): Promise<void> {
  await intend(database, [database.spheres], async (writer) => {
    const spheres = await allSpheres(database);
    const moved = spheres.find((sphere) => sphere.id === id);
    if (moved === undefined) return;
    const ordered = spheres.filter((sphere) => sphere !== moved).toSpliced(toOrder, 0, moved);
    const pairs = ordered.map((before, order) => ({ before, after: changedRow(before, { order }) }));
    await writer.replace(
      database.spheres,
      pairs.filter(({ before, after }) => before.order !== after.order),
    );
  });
}

/**
 * Puts a sphere in the trash: its contacts keep it for the day it comes back, and are planned anew as if they had none
 * of it. Answers the id for undoing it.
 */
export async function removeSphere(database: Database, id: string, today: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const before = await database.spheres.get(id);
    if (before === undefined || before.deletedAt !== undefined) return;
    const after = changedRow<Sphere>(before, { deletedAt: new Date().toISOString() });
    await changeSpheres(database, writer, { pairs: [{ before, after }], today });
  });
  return undoId;
}

/** Writes spheres as a part of an intention; those in them are planned anew where their target is another now. */
export async function changeSpheres(
  database: Database,
  writer: Writer,
  change: {
    readonly pairs: readonly { readonly before: Sphere; readonly after: Sphere }[];
    readonly today: CalendarDate;
  },
): Promise<void> {
  const { pairs, today } = change;
  if (pairs.length === 0) return;
  const rulesBefore = await rulesOf(database, today);
  await writer.replace(database.spheres, pairs);
  const rules = await rulesOf(database, today);
  const contacts = await contactsIn(
    database,
    pairs.map(({ after }) => after.id),
  );
  await changeMany(database, writer, { contacts, act: { rules, rulesBefore } });
}

/** Everyone in any of these spheres, in the trash or not. */
export function contactsIn(database: Database, sphereIds: readonly string[]): Promise<Contact[]> {
  return database.contacts.where('sphereIds').anyOf(sphereIds).distinct().toArray();
}
