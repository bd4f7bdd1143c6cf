/**
 * The inventory: what came to mind at each stop of the walk, kept from day to day, and the people it added. All who are
 * added at a stop come in by one act, so that they are spread together and one undo takes them back.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { EMPTY_CONTACT, nameToShow, typedName, type Contact } from '../domain/contact.ts';
import type { Named } from '../domain/decision.ts';
import { fold } from '../domain/fold.ts';
import {
  learntOf,
  withNamed,
  withoutNamed,
  type Inventory,
  type Learnt,
  type Remembered,
  type StopProgress,
} from '../domain/inventory.ts';
import { unitedIds } from '../domain/united.ts';
import type { Database } from './database.ts';
import { rulesOf, settled, settlingTables } from './due-days.ts';
import { intend, type Writer } from './intend.ts';
import { interactionsByContact } from './interactions-of.ts';
import { changedRow, newRow, sameFields, withChanges, type Changes } from './rows.ts';
import { settingsOf, writeSettings } from './settings.ts';
import { undo } from './undo.ts';

/** People added at a stop, as taking them back must know them. */
export type AddedAtStop = {
  readonly code: string;
  readonly before: StopProgress;
  /** Those who are new, and those who were here and are now known from there too. */
  readonly contactIds: readonly string[];
  readonly undoId: string;
};

/** How far the walk has come. */
export async function inventoryOf(database: Database): Promise<Inventory> {
  return (await settingsOf(database)).inventory ?? {};
}

/** Keeps a name that came to mind at a stop, until all of the stop are added. */
export async function nameAtStop(database: Database, code: string, remembered: Remembered): Promise<void> {
  await changeStop(database, code, (progress) => withNamed(progress, remembered));
}

/** Lets go of a name again. */
export async function unnameAtStop(database: Database, code: string, remembered: Remembered): Promise<void> {
  await changeStop(database, code, (progress) => withoutNamed(progress, remembered));
}

/** Keeps the place, in one's own words, and the sphere of those who come to mind at a stop. */
export async function describeStop(
  database: Database,
  code: string,
  changes: Changes<Pick<StopProgress, 'where' | 'sphereId'>>,
): Promise<void> {
  await changeStop(database, code, (progress) => withChanges<StopProgress>(progress, changes));
}

/** Leaves a stop for another day; the names that wait there stay. Answers the id for undoing it. */
export async function skipStop(database: Database, code: string, today: CalendarDate): Promise<string> {
  return changeStop(database, code, (progress) =>
    withChanges<StopProgress>(progress, { doneOn: undefined, skippedOn: today }),
  );
}

/** Nobody else comes to mind at a stop. Answers the id for undoing it. */
export async function finishStop(database: Database, code: string, today: CalendarDate): Promise<string> {
  return changeStop(database, code, (progress) => ended(progress, { today, contactIds: [] }));
}

/** Adds all who were named at a stop, and has done with it; `where` says where one met, absent: nowhere in particular. */
export async function addFromStop(
  database: Database,
  stop: { readonly code: string; readonly sphereId?: string | undefined; readonly where?: string | undefined },
  today: CalendarDate,
): Promise<AddedAtStop> {
  const { code } = stop;
  const { answer, undoId } = await intend(database, settlingTables(database), async (writer) => {
    const before = (await inventoryOf(database))[code] ?? {};
    const rules = await rulesOf(database, today);
    const sphereId = rules.spheres.has(stop.sphereId ?? '') ? stop.sphereId : undefined;
    const named = await comingIn(database, before.named ?? [], { sphereId, where: stop.where, today });
    const ready = await settled(database, named, rules);
    const pairs = named.map((one, index) => ({ before: one.before?.contact, after: ready[index] ?? one.contact }));
    await writer.add(
      database.contacts,
      pairs.flatMap((pair) => (pair.before === undefined ? pair.after : [])),
    );
    await writer.replace(
      database.contacts,
      pairs.flatMap((pair) =>
        pair.before === undefined || sameFields(pair.before, pair.after)
          ? []
          : { before: pair.before, after: changedRow(pair.after, {}) },
      ),
    );
    const contactIds = named.map(({ contact }) => contact.id);
    await writeStop(database, writer, { code, progress: ended(before, { today, contactIds }) });
    return { before, contactIds };
  });
  return { code, ...answer, undoId };
}

/** Takes back what a stop added: the people go, and their names wait at the stop again. */
export async function takeBackFromStop(database: Database, added: AddedAtStop, today: CalendarDate): Promise<void> {
  await undo(database, added.undoId, today);
  // the walk may have gone on since, and then the settings were left as they are
  await changeStop(database, added.code, () => added.before);
}

/** Who is known from a stop already: those added there, then those of its sphere, the latest first; and how many more. */
export async function knownFromStop(
  database: Database,
  { sphereId, contactIds }: { readonly sphereId: string | undefined; readonly contactIds: readonly string[] },
): Promise<{ readonly people: readonly Contact[]; readonly more: number }> {
  const inSphere = database.contacts.where('sphereIds').equals(sphereId ?? '');
  const [added, latest, count] = await Promise.all([
    database.contacts.bulkGet([...contactIds]),
    // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of Dexie; nothing is mutated
    inSphere.clone().reverse().limit(MOST_LOOKED_AT).toArray(),
    inSphere.count(),
  ]);
  const rows = [...added, ...latest].filter((row) => row !== undefined).filter((row) => row.deletedAt === undefined);
  const people = [...new Map(rows.map((row) => [row.id, row])).values()];
  const shown = people.slice(0, MOST_SHOWN);
  const unread = Math.max(0, count - MOST_LOOKED_AT);
  return { people: shown, more: people.length - shown.length + unread };
}

/** Someone who is here under this very name, whatever its accents and case; undefined: nobody is. */
export async function namesakeOf(database: Database, name: string): Promise<Contact | undefined> {
  const folded = fold(name);
  const isMeant = (contact: Contact) => contact.deletedAt === undefined && fold(nameToShow(contact)) === folded;
  let after = '';
  for (;;) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- a chunk at a time, so that the page never stands still
    const rows = await database.contacts.where('id').above(after).limit(READ_AT_ONCE).toArray();
    const meant = rows.find(isMeant);
    const last = rows.at(-1);
    if (meant !== undefined || last === undefined || rows.length < READ_AT_ONCE) return meant;
    after = last.id;
  }
}

const READ_AT_ONCE = 500;

const MOST_SHOWN = 12;
const MOST_LOOKED_AT = 40;

/** Those named, as they come in: new ones, and those who are here with what was not known of them. */
async function comingIn(
  database: Database,
  remembered: readonly Remembered[],
  learnt: Omit<Learnt, 'as'>,
): Promise<readonly Named[]> {
  const ids = remembered.flatMap(({ contactId }) => contactId ?? []);
  const [found, byContact] = await Promise.all([database.contacts.bulkGet(ids), interactionsByContact(database, ids)]);
  const here = new Map(found.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
  return remembered.flatMap(({ name, as, contactId }): readonly Named[] => {
    if (contactId === undefined) return [{ contact: newcomer(name, { ...learnt, as }), interactions: [] }];
    const contact = here.get(contactId);
    if (contact === undefined || contact.deletedAt !== undefined) return [];
    const interactions = byContact.get(contactId) ?? [];
    const changed = withChanges<Contact>(contact, learntOf(contact, { ...learnt, as }));
    return [{ contact: changed, interactions, before: { contact, interactions } }];
  });
}

function newcomer(name: string, learnt: Learnt): Contact {
  return newRow<Contact>({ ...EMPTY_CONTACT, ...typedName(name), ...learntOf(EMPTY_CONTACT, learnt) });
}

function ended(
  progress: StopProgress,
  { today, contactIds }: { readonly today: CalendarDate; readonly contactIds: readonly string[] },
): StopProgress {
  const all = unitedIds(progress.contactIds ?? [], contactIds);
  return withChanges<StopProgress>(progress, {
    named: undefined,
    skippedOn: undefined,
    doneOn: today,
    contactIds: all,
  });
}

async function changeStop(
  database: Database,
  code: string,
  change: (progress: StopProgress) => StopProgress,
): Promise<string> {
  const { undoId } = await intend(database, [], async (writer) => {
    const progress = change((await inventoryOf(database))[code] ?? {});
    await writeStop(database, writer, { code, progress });
  });
  return undoId;
}

async function writeStop(
  database: Database,
  writer: Writer,
  { code, progress }: { readonly code: string; readonly progress: StopProgress },
): Promise<void> {
  await writeSettings(database, writer, { inventory: { ...(await inventoryOf(database)), [code]: progress } });
}
