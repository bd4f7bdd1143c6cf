/** Whom did you meet? Twelve likely faces and a search; those chosen become one log for all of them. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PeopleField } from '../../person/people-field.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { Met, When } from './use-met.ts';
import type { TalkKind } from './use-quick-log.ts';

export function MetField({ met, today }: { readonly met: Met; readonly today: CalendarDate }) {
  const { checkIn } = useMessages();
  const words = checkIn.since;
  return (
    <Stack>
      <PeopleField
        label={words.met}
        likely={MOST_LIKELY}
        contactIds={met.contactIds}
        today={today}
        onChange={met.choose}
      />
      {met.contactIds.length > 0 && (
        <>
          <Choice
            label={words.metHow}
            value={met.kind}
            options={KINDS.map((value) => ({ value, label: checkIn.talked[value] }))}
            onChange={met.setKind}
          />
          <WhenField when={met.when} today={today} isFault={met.isFault} onChange={met.setWhen} />
        </>
      )}
    </Stack>
  );
}

const MOST_LIKELY = 12;
const KINDS: readonly TalkKind[] = ['meeting', 'call', 'message'];

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
