/** What a backup's file is called. Not '.gz': some phones unpack such a file as soon as it is saved. */
import type { CalendarDate } from '../../domain/calendar-date.ts';

/** The name of a backup that was made on `day`. */
export function backupFileName(day: CalendarDate, isEncrypted: boolean): string {
  return `livstegn-${day}${isEncrypted ? '.encrypted' : ''}.backup`;
}
