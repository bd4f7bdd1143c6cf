/** Rows out of imported people. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { EMPTY_CONTACT, type Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { ImportedContact } from '../formats/imported-contact.ts';
import type { BatchSetting } from './import-batch.ts';
import { newRow, withChanges } from './rows.ts';

/** The ids that spheres of a file have here. */
export type PlacedSpheres = {
  readonly byFileId: ReadonlyMap<string, string>;
  /** By folded name. */
  readonly byName: (name: string) => string | undefined;
};

type Making = {
  readonly placed: PlacedSpheres;
  /** Ids that stand for someone else here. */
  readonly taken: ReadonlySet<string>;
  readonly set: BatchSetting;
  readonly today: CalendarDate;
};

/** The new row for an imported person, its due day not settled yet. One of our own keeps its id and stamps. */
export function contactOf(imported: ImportedContact, making: Making): Contact {
  const { row: _, sphereNames: __, lastInteraction: ___, photo: ____, own, ...fields } = imported;
  const contact = newRow<Contact>({
    ...EMPTY_CONTACT,
    ...fields,
    ...tieOf(imported, making),
    sphereIds: sphereIdsOf(imported, making),
    tags: unique([...(fields.tags ?? []), ...(making.set.tags ?? [])]),
  });
  return own === undefined || making.taken.has(own.id) ? contact : withChanges<Contact>(contact, own);
}

/** The tie of the file, else that of the batch with its rhythm. */
function tieOf(imported: ImportedContact, { set, today }: Making): Pick<Contact, 'tie' | 'rhythm' | 'rhythmSince'> {
  const rhythmSince = imported.rhythmSince ?? today;
  if (imported.tie !== undefined) return { tie: imported.tie, rhythmSince };
  if (set.tie === undefined) return {};
  const rhythm = imported.rhythm ?? set.rhythm;
  return { tie: set.tie, rhythmSince, ...(rhythm !== undefined && { rhythm }) };
}

function sphereIdsOf(imported: ImportedContact, { placed, set }: Making): readonly string[] {
  const ofFile = (imported.sphereIds ?? []).flatMap((id) => placed.byFileId.get(id) ?? []);
  const named = (imported.sphereNames ?? []).flatMap((name) => placed.byName(name) ?? []);
  return unique([...ofFile, ...named, ...(set.sphereIds ?? [])]);
}

/** The contact that the file knows of, as a first interaction. */
export function firstContactOf(imported: ImportedContact, contact: Contact | undefined): readonly Interaction[] {
  if (imported.lastInteraction === undefined || contact === undefined) return [];
  return [
    newRow<Interaction>({
      contactIds: [contact.id],
      day: imported.lastInteraction,
      precision: 'day',
      channel: 'other',
      depth: 'full',
      initiator: 'both',
      outcomes: [],
    }),
  ];
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
