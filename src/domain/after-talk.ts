/** After one has talked: whether one may quietly be asked what came of it (B9). */
import { daysBetween, type CalendarDate } from './calendar-date.ts';
import { weightOf, type Interaction } from './interaction.ts';

/** Full contact of today or yesterday, no word of it awaited, of which neither outcome nor minutes were said yet. */
export function asksWhatCame(interaction: Interaction, today: CalendarDate): boolean {
  const { day, precision, outcomes, minutes, answered } = interaction;
  const isFresh = precision === 'day' && day <= today && daysBetween(day, today) <= 1;
  const isWhole = weightOf(interaction) === 'full' && answered !== 'open';
  return isFresh && isWhole && outcomes.length === 0 && minutes === undefined;
}

/** The lengths that are offered in one tap, in minutes. */
export const USUAL_LENGTHS: readonly number[] = [15, 30, 60, 120];
