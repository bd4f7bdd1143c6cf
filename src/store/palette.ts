/** The palette of competences as it is now: of those one may turn to, for what one wants. */
import { mayBeAsked, type Ask } from '../domain/ask.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { paletteOf, type Palette, type PaletteReading, type Want } from '../domain/palette.ts';
import { openAsks } from './asks.ts';
import type { Database } from './database.ts';
import { livingContacts } from './living-contacts.ts';
import { livingSpheres } from './living-spheres.ts';
import { profileOf } from './profile.ts';
import { livingPurposes } from './purposes.ts';

/** Reads everyone: for a worker. Private spheres and professional distance stay out. */
export async function paletteNow(
  database: Database,
  { reading, today }: { readonly reading: PaletteReading; readonly today: CalendarDate },
): Promise<Palette> {
  const [contacts, spheres, wants] = await Promise.all([
    livingContacts(database),
    livingSpheres(database),
    wantsNow(database),
  ]);
  const people = contacts.filter((contact) => mayBeAsked(contact, spheres));
  return paletteOf(people, wants, { reading, today });
}

/** What one wants, by purposes with what was asked for their sake, then by one's own profile. */
async function wantsNow(database: Database): Promise<readonly Want[]> {
  const [purposes, asks, profile] = await Promise.all([
    livingPurposes(database),
    openAsks(database),
    profileOf(database),
  ]);
  const ofPurposes = purposes.map(({ id, kind, wish }): Want => {
    const asked = asks.filter(({ purposeId }) => purposeId === id);
    return { code: 'purpose', id, kind, texts: [wish, ...asked.map(({ what }) => what), ...asked.flatMap(topicsOf)] };
  });
  return [
    ...ofPurposes,
    ...profile.seeks.map((text): Want => ({ code: 'seeks', text })),
    ...(profile.needsLater ?? []).map((text): Want => ({ code: 'later', text })),
  ];
}

function topicsOf({ topics }: Ask): readonly string[] {
  return topics;
}

/** Those of these who are still here, in the same order. */
export async function peopleCovering(database: Database, ids: readonly string[]): Promise<readonly Contact[]> {
  const found = await database.contacts.bulkGet([...ids]);
  return found.filter((contact) => contact !== undefined).filter(({ deletedAt }) => deletedAt === undefined);
}
