/** The file that takes people or days out, whatever kind is wished for. */
import type { Database } from './database.ts';
import { exportCalendar, type CalendarWish } from './export-calendar.ts';
import { exportCards, type CardsWish } from './export-cards.ts';
import { exportText, type TableWish } from './export.ts';

/** What the person wants to take out, and how. */
export type ExportWish = TableWish | CardsWish | CalendarWish;

/** The file's bytes, and how many people are in it; in a calendar, how many events. */
export type ExportedFile = { readonly blob: Blob; readonly count: number };

/** Makes the file. A calendar is remembered, so that the next one updates it; else nothing is changed. */
export async function exportFile(database: Database, wish: ExportWish): Promise<ExportedFile> {
  if (wish.kind === 'vcard') return exportCards(database, wish);
  if (wish.kind === 'calendar') {
    const { text, count } = await exportCalendar(database, wish);
    return { blob: new Blob([text], { type: 'text/calendar;charset=utf-8' }), count };
  }
  const { text, people } = await exportText(database, wish);
  return { blob: new Blob([text], { type: 'text/csv;charset=utf-8' }), count: people };
}
