/** When a network meets: how often, on which weekday, at what time, for how long, and until when. */
import type { Weekday } from '../../../domain/calendar-date.ts';
import { capitalized, weekdayName } from '../../../i18n/format.ts';
import { rhythmOfKey, rhythmOptions } from '../../../i18n/rhythm-options.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { NetworkDraft, NetworkFault } from './network-draft.ts';

type MeetingFieldsProps = {
  readonly draft: NetworkDraft;
  readonly wrong: NetworkFault | undefined;
  readonly onChange: (part: Partial<NetworkDraft>) => void;
};

export function MeetingFields({ draft, wrong, onChange }: MeetingFieldsProps) {
  const messages = useMessages();
  const { networks, language } = messages;
  const { edit: words } = networks;
  const weekdays = WEEKDAYS.map((day) => ({
    value: String(day),
    label: capitalized(language, weekdayName(language, day)),
  }));

  return (
    <Section title={words.meetings} ruled>
      <Stack>
        <SelectField
          label={networks.new.rhythm}
          value={draft.rhythm}
          options={[{ value: '', label: networks.new.noRhythm }, ...rhythmOptions(messages, rhythmOfKey(draft.rhythm))]}
          onChange={(rhythm) => onChange({ rhythm })}
        />
        <SelectField
          label={words.weekday}
          value={String(draft.weekday ?? '')}
          options={[{ value: '', label: words.anyWeekday }, ...weekdays]}
          onChange={(value) => onChange({ weekday: WEEKDAYS.find((day) => String(day) === value) })}
        />
        <TextField label={words.time} type="time" value={draft.time} onChange={(time) => onChange({ time })} />
        <TextField
          label={words.minutes}
          hint={words.minutesHint}
          type="number"
          min={1}
          value={draft.minutes}
          error={wrong === 'minutes' ? words.badMinutes : undefined}
          onChange={(minutes) => onChange({ minutes })}
        />
        <TextField
          label={words.endsOn}
          hint={words.endsHint}
          type="date"
          value={draft.endsOn}
          onChange={(endsOn) => onChange({ endsOn })}
        />
      </Stack>
    </Section>
  );
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
