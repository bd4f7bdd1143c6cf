/** Says an appointment: 'Sunday at 19:30'. */
import type { Appointment } from '../domain/reminder.ts';
import { timeOfDay, weekdayName } from '../i18n/format.ts';
import { useMessages } from '../i18n/use-messages.ts';

export function useWhen(): (appointment: Appointment) => string {
  const { week, language } = useMessages();
  return ({ checkInWeekday, checkInTime }) =>
    week.quiet.when(weekdayName(language, checkInWeekday), timeOfDay(language, checkInTime));
}
