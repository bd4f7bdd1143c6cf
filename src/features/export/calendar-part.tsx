/** What goes into the calendar, and how it gets there. */
import { capitalized, timeOfDay, weekdayName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Switch } from '../../ui/fields/switch.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import type { CalendarChoices, CalendarKind } from './use-calendar-choice.ts';

type CalendarPartProps = { readonly choices: CalendarChoices; readonly hasMeetings: boolean };

export function CalendarPart({ choices, hasMeetings }: CalendarPartProps) {
  const { exporting, language } = useMessages();
  const words = exporting.calendar;
  const { settings, has, set } = choices;
  const parts: readonly { readonly part: CalendarKind; readonly label: string }[] = [
    { part: 'birthday', label: words.birthdays },
    { part: 'promise', label: words.promises },
    ...(hasMeetings ? [{ part: 'meeting' as const, label: words.meetings }] : []),
  ];
  const hint =
    settings &&
    words.roundHint(
      capitalized(language, weekdayName(language, settings.checkInWeekday)),
      timeOfDay(language, settings.checkInTime),
    );
  return (
    <Section title={words.what}>
      <Stack gap="close">
        <Switch
          label={words.round}
          {...(hint !== undefined && { hint })}
          on={has('round')}
          onChange={(on) => set('round', on)}
        />
        {parts.map(({ part, label }) => (
          <Switch key={part} label={label} on={has(part)} onChange={(on) => set(part, on)} />
        ))}
        <Switch label={words.names} hint={words.namesHint} on={choices.withNames} onChange={choices.setWithNames} />
        <Soft>{words.leftOut}</Soft>
        <Soft>{words.how}</Soft>
      </Stack>
    </Section>
  );
}
