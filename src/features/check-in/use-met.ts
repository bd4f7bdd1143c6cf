/** Those one says one has met, until it is noted: one log for all of them. */
import { useState } from 'react';
import { addDays, parseCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { useOneAtATime } from '../../ui/acts/use-one-at-a-time.ts';
import { useQuickLog, type TalkKind } from './use-quick-log.ts';

/** `date` is what the field of another day says. */
export type When = { readonly choice: 'today' | 'yesterday' | 'other'; readonly date: string };

export type Met = {
  readonly contactIds: readonly string[];
  readonly choose: (contactIds: readonly string[]) => void;
  readonly kind: TalkKind;
  readonly setKind: (kind: TalkKind) => void;
  readonly when: When;
  readonly setWhen: (when: When) => void;
  /** Whether the day is none on which one can have met. */
  readonly isFault: boolean;
  readonly note: () => Promise<void>;
};

export function useMet(today: CalendarDate): Met {
  const [contactIds, choose] = useState<readonly string[]>([]);
  const [kind, setKind] = useState<TalkKind>('meeting');
  const [when, setWhen] = useState<When>({ choice: 'today', date: addDays(today, -2) });
  const [isFault, setFault] = useState(false);
  const log = useQuickLog();
  const oneAtATime = useOneAtATime();

  async function note(): Promise<void> {
    const day = dayOf(when, today);
    setFault(day === undefined);
    if (day === undefined) return;
    await log(contactIds, { kind, day });
    choose([]);
  }

  return {
    contactIds,
    choose,
    kind,
    setKind,
    when,
    setWhen,
    isFault,
    note: () => oneAtATime(note),
  };
}

function dayOf({ choice, date }: When, today: CalendarDate): CalendarDate | undefined {
  if (choice === 'today') return today;
  if (choice === 'yesterday') return addDays(today, -1);
  const day = parseCalendarDate(date);
  return day === undefined || day > today ? undefined : day;
}
