/** What keeps the form from being saved, place by place. */
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { nameToShow } from '../../../domain/contact.ts';
import type { ContactDraft } from './contact-draft.ts';
import { yearlyFault, type YearlyFault } from './yearly-draft.ts';

export type FormFaults = {
  readonly name?: 'needs-name';
  readonly birthday?: YearlyFault;
  /** By the place of the day in its list. */
  readonly dates: ReadonlyMap<number, YearlyFault>;
};

/** The faults of a draft; undefined when it can be saved. */
export function faultsIn(draft: ContactDraft, today: CalendarDate): FormFaults | undefined {
  const birthday = yearlyFault(draft.birthday, today);
  const dates = new Map(
    draft.dates.flatMap((date, place) => {
      // a day that has a name and isn't said yet would be lost without a word
      const fault = yearlyFault(date, today) ?? (isUnsaid(date) ? 'half' : undefined);
      return fault === undefined ? [] : [[place, fault] as const];
    }),
  );
  const isNameless = nameToShow(draft) === '';
  if (!isNameless && birthday === undefined && dates.size === 0) return undefined;
  return { dates, ...(isNameless && { name: 'needs-name' as const }), ...(birthday !== undefined && { birthday }) };
}

function isUnsaid({ label, day, month }: ContactDraft['dates'][number]): boolean {
  return label.trim() !== '' && (day === '' || month === '');
}
