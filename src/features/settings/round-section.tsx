/** The weekly round: its weekday and time, and how many people one is willing to give a sign of life to. */
import type { Weekday } from '../../domain/calendar-date.ts';
import { useDemand } from '../../hooks/use-people.ts';
import { capitalized, weekdayName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Stepper } from '../../ui/fields/stepper.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Columns } from '../../ui/layout/columns.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { RemindersRow } from './reminders-row.tsx';
import type { SettingsModel } from './use-settings.ts';

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const MOST_PEOPLE = 30;

export function RoundSection({ model: { settings, change } }: { readonly model: SettingsModel }) {
  const { settings: words, language } = useMessages();
  const days = WEEKDAYS.map((day) => ({
    value: String(day),
    label: capitalized(language, weekdayName(language, day)),
  }));
  return (
    <Section title={words.round}>
      <Soft>{words.roundHint}</Soft>
      <Columns>
        <SelectField
          label={words.weekday}
          value={String(settings.checkInWeekday)}
          options={days}
          onChange={(value) => change({ checkInWeekday: WEEKDAYS.find((day) => String(day) === value) ?? 7 })}
        />
        <TextField
          label={words.time}
          type="time"
          value={settings.checkInTime}
          onChange={(time) => time !== '' && change({ checkInTime: time })}
        />
      </Columns>
      <RemindersRow settings={settings} />
      <Stepper
        label={words.capacity}
        value={settings.capacity}
        min={1}
        max={MOST_PEOPLE}
        lessLabel={words.fewer}
        moreLabel={words.more}
        onChange={(capacity) => change({ capacity })}
      />
      <DemandLine capacity={settings.capacity} />
    </Section>
  );
}

/** What the rhythms ask for beside what one said, in words. */
function DemandLine({ capacity }: { readonly capacity: number }) {
  const { settings: words, words: shared } = useMessages();
  const demand = useDemand()?.demand;
  if (demand === undefined) return null;
  if (demand === 0) return <Soft>{words.noDemand}</Soft>;
  const fits = demand <= capacity;
  return <Soft>{words.demand(shared.number(Math.ceil(demand)), fits)}</Soft>;
}
