/** The minutes of this week beside those one would like to give: in words, and without blame. */
import { USUAL_MINUTES } from '../../domain/time-given.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { capitalized } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { saveSettings } from '../../store/settings.ts';
import { timeGiven } from '../../store/time-given.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Section } from '../../ui/layout/section.tsx';

export function TimeSection() {
  const { giving, language } = useMessages();
  const words = giving.time;
  const database = useDatabase();
  const today = useToday();
  const given = useLive((from) => timeGiven(from, today), [today]);
  if (given === undefined) return null;
  const { minutes, wish, standing } = given;
  const choices = [...new Set([...USUAL_MINUTES, ...(wish === undefined ? [] : [wish])])];
  const options = [
    { value: NONE, label: words.noWish },
    ...choices
      .toSorted((one, other) => one - other)
      .map((each) => ({ value: String(each), label: capitalized(language, words.length(each)) })),
  ];
  return (
    <Section title={words.title} ruled>
      <p>{words.standing[standing](capitalized(language, words.length(minutes)), words.length(wish ?? 0))}</p>
      <SelectField
        label={words.wish}
        value={wish === undefined ? NONE : String(wish)}
        options={options}
        onChange={(value) =>
          void saveSettings(database, { minutesPerWeek: value === NONE ? undefined : Number(value) })
        }
      />
    </Section>
  );
}

const NONE = 'none';
