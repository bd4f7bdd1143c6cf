/** How early one wants to know of birthdays and other days. */
import { DEFAULT_LEAD, LEADS } from '../../domain/lead.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import type { SettingsModel } from './use-settings.ts';

export function DaysSection({ model: { settings, change } }: { readonly model: SettingsModel }) {
  const words = useMessages().days.lead;
  const { leadDays = DEFAULT_LEAD } = settings;
  return (
    <Section title={words.title}>
      <SelectField
        label={words.label}
        hint={words.hint}
        value={String(leadDays)}
        options={LEADS.map((lead) => ({ value: String(lead), label: words.before[lead] }))}
        onChange={(value) => change({ leadDays: LEADS.find((lead) => String(lead) === value) ?? DEFAULT_LEAD })}
      />
    </Section>
  );
}
