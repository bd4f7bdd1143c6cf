/** The appointment with oneself: which day, what time; then the week. */
import { useState } from 'react';
import type { Weekday } from '../../domain/calendar-date.ts';
import { DEFAULT_SETTINGS } from '../../domain/settings.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { capitalized, timeOfDay, weekdayName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { endFirstRun } from '../../store/first-people.ts';
import { Button } from '../../ui/acts/button.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Columns } from '../../ui/layout/columns.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { presentPlace, replaceScreen } from '../../ui/screen-history.ts';
import { IntoCalendar } from './into-calendar.tsx';
import { Step } from './step.tsx';
import { useLeaving } from './use-leaving.ts';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export function RoundStep() {
  const { welcome, week, language } = useMessages();
  const words = welcome.round;
  const [weekday, setWeekday] = useState<Weekday>(DEFAULT_SETTINGS.checkInWeekday);
  const [time, setTime] = useState<string>(DEFAULT_SETTINGS.checkInTime);
  const database = useDatabase();
  const today = useToday();
  const leave = useLeaving();
  const showToast = useToast();
  const days = WEEKDAYS.map((day) => ({
    value: String(day),
    label: capitalized(language, weekdayName(language, day)),
  }));

  async function finish(): Promise<void> {
    const here = presentPlace();
    await endFirstRun(database, today, { checkInWeekday: weekday, checkInTime: time });
    const when = week.quiet.when(weekdayName(language, weekday), timeOfDay(language, time));
    showToast({ text: week.quiet.next(when) });
    replaceScreen(paths.week, here);
  }

  return (
    <Step title={words.title} part={0.9} onLeave={() => void leave()}>
      <Soft>{words.text}</Soft>
      <Columns>
        <SelectField
          label={words.day}
          value={String(weekday)}
          options={days}
          onChange={(value) => setWeekday(WEEKDAYS.find((day) => String(day) === value) ?? weekday)}
        />
        <TextField label={words.time} type="time" value={time} onChange={(next) => next !== '' && setTime(next)} />
      </Columns>
      <Button look="primary" wide onClick={() => void finish()}>
        {words.done}
      </Button>
      <IntoCalendar appointment={{ checkInWeekday: weekday, checkInTime: time }} />
    </Step>
  );
}
