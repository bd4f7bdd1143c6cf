/** Spheres: the person's own list, and what a change of one does to its contacts. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Draft } from '../domain/record.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { rulesOf, settlingTables } from './due-days.ts';
import { intend } from './intend.ts';
import { changeMany } from './many-contacts.ts';
import { changedRow, newRow, type Changes } from './rows.ts';

/** All spheres in the person's own order. */
export async function allSpheres(database: Database): Promise<readonly Sphere[]> {
  const spheres = await database.spheres.toArray();
  return spheres.toSorted((one, other) => one.order - other.order);
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
    if (before === undefined) return;
    const rulesBefore = await rulesOf(database, today);
    await writer.replace(database.spheres, [{ before, after: changedRow<Sphere>(before, change.changes) }]);
    const rules = await rulesOf(database, today);
    const contacts = await contactsIn(database, change.id);
    await changeMany(database, writer, { contacts, act: { rules, rulesBefore } });
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

/** Removes a sphere and takes it off its contacts; answers the id for undoing it. */
export async function removeSphere(database: Database, id: string, today: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const sphere = await database.spheres.get(id);
    if (sphere === undefined) return;
    const rulesBefore = await rulesOf(database, today);
    const contacts = await contactsIn(database, id);
    await writer.remove(database.spheres, sphere);
    const rules = await rulesOf(database, today);
    const act = {
      rules,
      rulesBefore,
      change: (contact: (typeof contacts)[number]) => ({ sphereIds: contact.sphereIds.filter((each) => each !== id) }),
    };
    await changeMany(database, writer, { contacts, act });
  });
  return undoId;
}

function contactsIn(database: Database, sphereId: string) {
  return database.contacts.where('sphereIds').equals(sphereId).toArray();
}
