/** A day of the year from native lists, with or without the year; a day that does not exist is refused in words. */
import { dayFromParts } from '../../../domain/calendar-date.ts';
import { localeOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import styles from './form.module.css';
import type { YearlyDraft, YearlyFault } from './yearly-draft.ts';

type YearlyFieldProps = {
  readonly label: string;
  readonly value: YearlyDraft;
  readonly fault: YearlyFault | undefined;
  readonly onChange: (value: YearlyDraft) => void;
};

export function YearlyField({ label, value, fault, onChange }: YearlyFieldProps) {
  const { contactForm: words, language } = useMessages();
  const months = monthNames(localeOf(language));
  const blank = { value: '', label: words.nothing };
  return (
    <fieldset className={styles['yearly']}>
      <legend className={styles['legend']}>{label}</legend>
      <SelectField
        label={words.day}
        value={value.day}
        options={[blank, ...DAYS.map((day) => ({ value: day, label: day }))]}
        onChange={(day) => onChange({ ...value, day })}
      />
      <SelectField
        label={words.month}
        value={value.month}
        options={[blank, ...months.map((month, index) => ({ value: String(index + 1), label: month }))]}
        onChange={(month) => onChange({ ...value, month })}
      />
      <TextField
        label={words.year}
        type="number"
        value={value.year}
        onChange={(year) => onChange({ ...value, year })}
      />
      {fault !== undefined && (
        <p className={styles['fault']} role="alert">
          {faultText(fault, value, { words, months })}
        </p>
      )}
    </fieldset>
  );
}

type FaultWords = { readonly words: ReturnType<typeof useMessages>['contactForm']; readonly months: readonly string[] };

function faultText(fault: YearlyFault, value: YearlyDraft, { words, months }: FaultWords): string {
  if (fault === 'half') return words.dayAndMonth;
  if (fault === 'bad-year') return words.badYear;
  const month = months[Number(value.month) - 1] ?? '';
  return isLeapMatter(value) ? words.noSuchDayInYear(value.day, month, value.year) : words.noSuchDay(value.day, month);
}

/** Whether the day exists in other years. */
function isLeapMatter(value: YearlyDraft): boolean {
  return dayFromParts(2000, Number(value.month), Number(value.day)) !== undefined;
}

const DAYS = Array.from({ length: 31 }, (_, index) => String(index + 1));

function monthNames(locale: string): readonly string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index, 1)));
}
