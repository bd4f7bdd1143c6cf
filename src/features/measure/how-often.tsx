/** How often one wishes to be asked. */
import type { Span } from '../../domain/calendar-date.ts';
import { MEASURE_SPANS } from '../../domain/measure.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { capitalized } from '../../i18n/format.ts';
import { rhythmKey, rhythmOfKey } from '../../i18n/rhythm-options.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { saveSettings } from '../../store/settings.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';

export function HowOften({ every }: { readonly every: Span }) {
  const { measure, words, language } = useMessages();
  const database = useDatabase();
  const isUsual = MEASURE_SPANS.some((span) => rhythmKey(span) === rhythmKey(every));
  const spans = isUsual ? MEASURE_SPANS : [...MEASURE_SPANS, every];
  return (
    <SelectField
      label={measure.every}
      value={rhythmKey(every)}
      options={spans.map((span) => ({ value: rhythmKey(span), label: capitalized(language, words.rhythm(span)) }))}
      onChange={(key) => void saveSettings(database, { measureEvery: rhythmOfKey(key) })}
    />
  );
}
