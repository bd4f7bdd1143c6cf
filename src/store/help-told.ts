/** Help received of which one may still tell how it went: asked about one at a time, and each of it once. */
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import { TELL_WITHIN_DAYS, untoldHelp, type Exchange } from '../domain/exchange.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { ledgerSince, mayAskAbout, type LedgerLine } from './ledger.ts';
import type { Dismissal } from './own-rows.ts';
import { newRow } from './rows.ts';

/** The latest help of which one hasn't told how it went; undefined when there is none to ask about. */
export async function helpToTell(database: Database, today: CalendarDate): Promise<LedgerLine | undefined> {
  const since = addDays(today, -TELL_WITHIN_DAYS);
  const [lines, waved] = await Promise.all([ledgerSince(database, since), database.dismissals.toArray()]);
  const quiet = new Set(waved.map(({ what }) => what));
  const asked = lines.filter((line) => mayAskAbout(line) && !quiet.has(whatOf(line.entry)));
  const [first] = untoldHelp(
    asked.map(({ entry }) => entry),
    today,
  );
  return asked.find(({ entry }) => entry === first);
}

/** Doesn't ask about this help any more; answers the id for undoing it. */
export async function waveTellingAway(database: Database, entry: Exchange): Promise<string> {
  const { contactId } = entry;
  const { undoId } = await intend(database, [database.dismissals], (writer) =>
    writer.add(database.dismissals, [
      newRow<Dismissal>({ what: whatOf(entry), ...(contactId !== undefined && { contactId }) }),
    ]),
  );
  return undoId;
}

function whatOf({ id }: Exchange): string {
  return `how-it-went:${id}`;
}
