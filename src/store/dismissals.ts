/** What the person waved away, and until when. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { PitfallCode } from '../domain/pitfall.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import type { Dismissal } from './own-rows.ts';
import { newRow } from './rows.ts';

/** Something the app may offer again after a while. */
export type Offer =
  | 'fresh-start'
  | 'demand'
  | 'backup'
  | 'round'
  | `way-home ${string}`
  | `hope ${string}`
  | `pitfall ${PitfallCode}`;

/** Waves an offer away until a day; answers the id for undoing it. */
export async function dismiss(database: Database, what: Offer, until: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, [database.dismissals], (writer) =>
    writer.add(database.dismissals, [newRow<Dismissal>({ what, until })]),
  );
  return undoId;
}

/** The offers that are waved away on `today`. */
export async function dismissedOffers(database: Database, today: CalendarDate): Promise<ReadonlySet<string>> {
  const rows = await database.dismissals.toArray();
  return new Set(rows.filter((row) => row.until === undefined || row.until > today).map((row) => row.what));
}
