/**
 * Making two contacts one: one intention with one undo. All that names the one who goes follows to the one who stays,
 * due day and history are settled once, and the one who goes lies in the trash, telling whom it became.
 */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Contact } from '../../domain/contact.ts';
import type { FirstRun } from '../../domain/first-run.ts';
import { inventoryOfNow } from '../../domain/inventory-people.ts';
import { survivorOf } from '../../domain/merge-choice.ts';
import { merged, type MergeManner } from '../../domain/merge.ts';
import type { Draft } from '../../domain/record.ts';
import { failed, success, type Result } from '../../domain/result.ts';
import type { Database } from '../database.ts';
import { rulesOf, settled } from '../due-days.ts';
import { intend, type Writer } from '../intend.ts';
import { interactionsByContact } from '../interactions-of.ts';
import type { Photo } from '../own-rows.ts';
import { changedRow, newRow, sameFields, withChanges } from '../rows.ts';
import { settingsOf, writeSettings } from '../settings.ts';
import { followingTables, followTo } from './follow.ts';

export type Merge = { readonly ids: readonly [string, string]; readonly manner: MergeManner };

/** Who lives on, and the id for undoing it. */
export type MergeDone = { readonly keptId: string; readonly undoId: string };

/**
 * Makes two contacts one, as they stand now, whatever was shown of them when the choices were made. Fails with 'gone'
 * when one of them is not here, or in the trash.
 */
export async function mergeContacts(
  database: Database,
  { ids, manner }: Merge,
  today: CalendarDate,
): Promise<Result<MergeDone, 'gone'>> {
  const tables = [...followingTables(database).map((name) => database.table(name)), database.photos];
  const { answer, undoId } = await intend(database, tables, async (writer) => {
    const [one, other] = await database.contacts.bulkGet([...ids]);
    if (!isHere(one) || !isHere(other) || one.id === other.id) return undefined;
    const kept = survivorOf(one, other);
    const gone = kept === one ? other : one;
    await becomeOne(database, writer, { kept, gone, manner, today });
    return kept.id;
  });
  return answer === undefined ? failed('gone') : success({ keptId: answer, undoId });
}

type Becoming = {
  readonly kept: Contact;
  readonly gone: Contact;
  readonly manner: MergeManner;
  readonly today: CalendarDate;
};

async function becomeOne(database: Database, writer: Writer, becoming: Becoming): Promise<void> {
  const { kept, gone, manner, today } = becoming;
  const before = await interactionsByContact(database, [kept.id, gone.id]);
  await followTo(database, writer, { from: gone.id, to: kept.id });
  await photoFollows(database, writer, becoming);
  const one = merged(kept, gone, manner);
  await settingsFollow(database, writer, { ...becoming, isMadeUp: one.madeUp === true });
  const now = await interactionsByContact(database, [kept.id]);
  const dated = withLaterDay(kept, gone);
  const trashed = withChanges<Contact>(gone, { deletedAt: new Date().toISOString(), mergedIntoId: kept.id });
  const named = [
    {
      contact: one,
      interactions: now.get(kept.id) ?? [],
      before: { contact: dated, interactions: before.get(dated.id) ?? [] },
    },
    {
      contact: trashed,
      interactions: [],
      before: { contact: gone, interactions: before.get(gone.id) ?? [] },
    },
  ];
  const [ready = one, lying = trashed] = await settled(database, named, await rulesOf(database, today));
  await writer.replace(database.contacts, [
    { before: kept, after: changedRow(ready, {}) },
    { before: gone, after: changedRow(lying, {}) },
  ]);
}

function isHere(contact: Contact | undefined): contact is Contact {
  return contact !== undefined && contact.deletedAt === undefined;
}

/** The one whose next sign is due later: that day stands where the rhythm asks for no other. */
function withLaterDay(kept: Contact, gone: Contact): Contact {
  return (gone.dueOn ?? '') > (kept.dueOn ?? '') ? gone : kept;
}

/** The one who stays keeps their picture; without one they get that of the other, who keeps it too. */
async function photoFollows(database: Database, writer: Writer, { kept, gone }: Becoming): Promise<void> {
  const photos = await database.photos.where('contactId').anyOf(kept.id, gone.id).toArray();
  const photo = photos.findLast(({ contactId }) => contactId === gone.id);
  if (photo === undefined || photos.some(({ contactId }) => contactId === kept.id)) return;
  const { id: _id, createdAt: _created, updatedAt: _updated, rev: _rev, ...picture } = photo;
  await writer.add(database.photos, [newRow<Photo>({ ...picture, contactId: kept.id } satisfies Draft<Photo>)]);
}

/** A first run names everyone once; who became a real person doesn't go with those who are made up. */
async function settingsFollow(
  database: Database,
  writer: Writer,
  { kept, gone, isMadeUp }: Becoming & { readonly isMadeUp: boolean },
): Promise<void> {
  const settings = await settingsOf(database);
  const { firstRun, madeUpIds, inventory } = settings;
  const after = {
    ...settings,
    ...(firstRun?.contactIds.includes(gone.id) === true && { firstRun: runWithOne(firstRun, kept.id, gone.id) }),
    ...(madeUpIds?.includes(kept.id) === true && !isMadeUp && { madeUpIds: madeUpIds.filter((id) => id !== kept.id) }),
    ...(inventory && { inventory: inventoryOfNow(inventory, (id) => (id === gone.id ? kept.id : id)) }),
  };
  if (sameFields(settings, after)) return;
  const { firstRun: run, madeUpIds: ids, inventory: walk } = after;
  await writeSettings(database, writer, { firstRun: run, madeUpIds: ids, inventory: walk });
}

function runWithOne(run: FirstRun, kept: string, gone: string): FirstRun {
  const withKept = (ids: readonly string[]) => ids.map((id) => (id === gone ? kept : id));
  const named = withKept(run.contactIds);
  return {
    ...run,
    contactIds: [...new Set(named)],
    asked: new Set(named.slice(0, run.asked)).size,
    ...(run.found && { found: [...new Set(withKept(run.found))] }),
  };
}
