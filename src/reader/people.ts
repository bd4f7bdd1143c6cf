/** The people of a backup, as the page shows them: the living ones by name, each with what happened between you. */
import type { Contact } from '../domain/contact.ts';
import { nameToShow } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { BackupTables } from '../formats/backup/backup-row.ts';

export type Person = {
  readonly name: string;
  readonly contact: Contact;
  readonly spheres: readonly string[];
  /** The latest first. */
  readonly history: readonly Interaction[];
  readonly photo?: Blob;
};

export type People = {
  readonly persons: readonly Person[];
  readonly contacts: readonly Contact[];
  readonly interactions: readonly Interaction[];
  readonly spheres: readonly Sphere[];
};

/** The people in these tables. */
export function peopleIn(tables: BackupTables, locale: string): People {
  const contacts = living(tables, 'contacts');
  const interactions = living(tables, 'interactions');
  const spheres = living(tables, 'spheres');
  const names = new Map(spheres.map(({ id, name }) => [id, name]));
  const photos = new Map(living(tables, 'photos').map(({ contactId, blob }) => [contactId, blob]));
  const histories = byContact(interactions);
  const order = new Intl.Collator(locale);
  const persons = contacts.map((contact): Person => {
    const photo = photos.get(contact.id);
    return {
      name: nameToShow(contact),
      contact,
      spheres: contact.sphereIds.flatMap((id) => names.get(id) ?? []),
      history: histories.get(contact.id) ?? [],
      ...(photo !== undefined && { photo }),
    };
  });
  return {
    persons: persons.toSorted((one, other) => order.compare(one.name, other.name)),
    contacts,
    interactions,
    spheres,
  };
}

type Rows = {
  readonly contacts: Contact;
  readonly interactions: Interaction;
  readonly spheres: Sphere;
  readonly photos: { readonly contactId: string; readonly blob: Blob; readonly deletedAt?: string };
};

function living<Table extends keyof Rows>(tables: BackupTables, table: Table): readonly Rows[Table][] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every row was checked by the schema of its table
  const rows = (tables.get(table) ?? []) as unknown as readonly Rows[Table][];
  return rows.filter(({ deletedAt }) => deletedAt === undefined);
}

function byContact(interactions: readonly Interaction[]): ReadonlyMap<string, readonly Interaction[]> {
  const found = new Map<string, Interaction[]>();
  const latestFirst = interactions.toSorted((one, other) => (one.day < other.day ? 1 : -1));
  for (const row of latestFirst) {
    for (const id of new Set(row.contactIds)) {
      const rows = found.get(id);
      if (rows === undefined) found.set(id, [row]);
      else rows.push(row);
    }
  }
  return found;
}
