/** Language and colours: as on the phone, or as chosen; and the hand that holds it. */
import { LANGUAGES } from '../../domain/settings.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { SelectField } from '../../ui/fields/select-field.tsx';
import { Section } from '../../ui/layout/section.tsx';
import type { SettingsModel } from './use-settings.ts';

export function AppearanceSection({ model: { settings, change } }: { readonly model: SettingsModel }) {
  const words = useMessages().settings;
  const languages = LANGUAGES.map((language) => ({ value: language, label: words.languageNames[language] }));
  return (
    <Section title={words.appearance} ruled>
      <SelectField
        label={words.language}
        value={settings.language ?? 'phone'}
        options={[{ value: 'phone', label: words.asPhone }, ...languages]}
        onChange={(value) => change({ language: value === 'phone' ? undefined : value })}
      />
      <Choice
        label={words.theme}
        value={settings.theme ?? 'phone'}
        options={[
          { value: 'phone', label: words.asPhone },
          { value: 'light', label: words.light },
          { value: 'dark', label: words.dark },
        ]}
        onChange={(value) => change({ theme: value === 'phone' ? undefined : value })}
      />
      <Choice
        label={words.hand}
        hint={words.handHint}
        value={settings.hand ?? 'right'}
        options={[
          { value: 'left', label: words.left },
          { value: 'right', label: words.right },
        ]}
        onChange={(value) => change({ hand: value === 'right' ? undefined : value })}
      />
    </Section>
  );
}
