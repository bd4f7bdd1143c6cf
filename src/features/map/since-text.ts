/** How someone stands, in words: 'quiet since April', 'in touch in March'. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { RosePerson } from '../../domain/rose-person.ts';
import { monthName } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';

export function sinceText({ status, lastOn }: RosePerson, { map, language }: Messages, today: CalendarDate): string {
  return map.list.since[status](lastOn === undefined ? undefined : monthName(language, lastOn, today));
}
