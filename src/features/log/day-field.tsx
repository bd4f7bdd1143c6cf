/** When: today, yesterday, or another day, as exactly as it is known. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { monthName } from '../../i18n/format.ts';
import { calendarDate, dayFromParts } from '../../domain/calendar-date.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { LogDraft } from './log-draft.ts';
import styles from './day-field.module.css';

type DayFieldProps = {
  readonly draft: LogDraft;
  readonly today: CalendarDate;
  readonly error: string | undefined;
  readonly onChange: (draft: LogDraft) => void;
};

export function DayField({ draft, today, error, onChange }: DayFieldProps) {
  const { log } = useMessages();
  return (
    <Stack gap="close">
      <Choice
        label={log.when}
        value={draft.when}
        options={[
          { value: 'today', label: log.day.today },
          { value: 'yesterday', label: log.day.yesterday },
          { value: 'other', label: log.day.other },
        ]}
        onChange={(when) => onChange({ ...draft, when })}
      />
      {draft.when === 'other' && <OtherDay draft={draft} today={today} error={error} onChange={onChange} />}
    </Stack>
  );
}

function OtherDay({ draft, today, error, onChange }: DayFieldProps) {
  const { log } = useMessages();
  return (
    <>
      <Choice
        label={log.precision}
        value={draft.precision}
        options={[
          { value: 'day', label: log.precisions.day },
          { value: 'month', label: log.precisions.month },
          { value: 'year', label: log.precisions.year },
        ]}
        onChange={(precision) => onChange({ ...draft, precision })}
      />
      {draft.precision === 'day' ? (
        <TextField
          label={log.date}
          type="date"
          max={today}
          value={draft.date}
          error={error}
          onChange={(date) => onChange({ ...draft, date })}
        />
      ) : (
        <div className={styles['parts']}>
          {draft.precision === 'month' && (
            <MonthField value={draft.month} onChange={(month) => onChange({ ...draft, month })} />
          )}
          <TextField
            label={log.year}
            type="number"
            value={draft.year}
            error={error}
            onChange={(year) => onChange({ ...draft, year })}
          />
        </div>
      )}
    </>
  );
}

function MonthField({ value, onChange }: { readonly value: string; readonly onChange: (month: string) => void }) {
  const { log, language } = useMessages();
  const options = MONTHS.map((month) => {
    const day = dayFromParts(2000, month, 1) ?? SOME_DAY;
    return { value: String(month), label: monthName(language, day, SOME_DAY) };
  });
  return <SelectField label={log.month} value={value} options={options} onChange={onChange} />;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const SOME_DAY = calendarDate('2000-01-01');
