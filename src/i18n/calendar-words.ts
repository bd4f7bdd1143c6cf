/**
 * The names of months and weekdays, in their order. `Intl` knows them too, but takes 20 ms to say the first one, and
 * the week's first card waits for it; a test holds these to what `Intl` says.
 */
import type { Language } from '../domain/settings.ts';

type CalendarWords = {
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** What stands after the number of a day: '8. marts'. */
  readonly afterDay: string;
};

export const calendarWords: { readonly [Key in Language]: CalendarWords } = {
  en: {
    months: words('January February March April May June July August September October November December'),
    weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    afterDay: '',
  },
  da: {
    months: words('januar februar marts april maj juni juli august september oktober november december'),
    weekdays: words('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
    afterDay: '.',
  },
  sv: {
    months: words('januari februari mars april maj juni juli augusti september oktober november december'),
    weekdays: words('måndag tisdag onsdag torsdag fredag lördag söndag'),
    afterDay: '',
  },
};

function words(text: string): readonly string[] {
  return text.split(' ');
}
