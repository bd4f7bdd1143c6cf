/** Whom did you meet? Twelve likely faces and a search; those chosen become one log for all of them. */
import { useState } from 'react';
import { addDays, parseCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PeopleField } from '../../person/people-field.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { useQuickLog, type TalkKind } from './use-quick-log.ts';

export function MetField({ today }: { readonly today: CalendarDate }) {
  const { checkIn } = useMessages();
  const words = checkIn.since;
  const [contactIds, setContactIds] = useState<readonly string[]>([]);
  const [kind, setKind] = useState<TalkKind>('meeting');
  const [when, setWhen] = useState<When>({ choice: 'today', date: addDays(today, -2) });
  const [isFault, setFault] = useState(false);
  const log = useQuickLog();

  async function note(): Promise<void> {
    const day = dayOf(when, today);
    setFault(day === undefined);
    if (day === undefined) return;
    await log(contactIds, { kind, day });
    setContactIds([]);
  }

  return (
    <Stack>
      <PeopleField
        label={words.met}
        likely={MOST_LIKELY}
        contactIds={contactIds}
        today={today}
        onChange={setContactIds}
      />
      {contactIds.length > 0 && (
        <>
          <Choice
            label={words.metHow}
            value={kind}
            options={KINDS.map((value) => ({ value, label: checkIn.talked[value] }))}
            onChange={setKind}
          />
          <WhenField when={when} today={today} isFault={isFault} onChange={setWhen} />
          <Button wide onClick={() => void note()}>
            {words.metNote}
          </Button>
        </>
      )}
    </Stack>
  );
}

const MOST_LIKELY = 12;
const KINDS: readonly TalkKind[] = ['meeting', 'call', 'message'];

/** `date` is what the field of another day says. */
type When = { readonly choice: 'today' | 'yesterday' | 'other'; readonly date: string };

type WhenFieldProps = {
  readonly when: When;
  readonly today: CalendarDate;
  readonly isFault: boolean;
  readonly onChange: (when: When) => void;
};

function WhenField({ when, today, isFault, onChange }: WhenFieldProps) {
  const { log: words } = useMessages();
  return (
    <>
      <Choice
        label={words.when}
        value={when.choice}
        options={[
          { value: 'today', label: words.day.today },
          { value: 'yesterday', label: words.day.yesterday },
          { value: 'other', label: words.day.other },
        ]}
        onChange={(choice) => onChange({ ...when, choice })}
      />
      {when.choice === 'other' && (
        <TextField
          label={words.date}
          type="date"
          max={today}
          value={when.date}
          error={isFault ? words.needsDay : undefined}
          onChange={(date) => onChange({ ...when, date })}
        />
      )}
    </>
  );
}

function dayOf({ choice, date }: When, today: CalendarDate): CalendarDate | undefined {
  if (choice === 'today') return today;
  if (choice === 'yesterday') return addDays(today, -1);
  const day = parseCalendarDate(date);
  return day === undefined || day > today ? undefined : day;
}
