/** The rest: level and reach, the language spoken, how one met, and two switches. */
import { useLive } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { settingsOf } from '../../../store/settings.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Switch } from '../../../ui/fields/switch.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { PartProps } from './form-props.ts';
import { IntroducedRow } from './introduced-row.tsx';
import { languageOptions } from '../../../i18n/language-names.ts';
import { TextRow } from './text-row.tsx';

export function RestPart(props: PartProps) {
  const { contactForm: words } = useMessages();
  const { draft, onChange } = props;
  return (
    <Section title={words.parts.rest} ruled>
      <Stack>
        <PlaceRows {...props} />
        <TextRow {...props} name="metThrough" />
        <IntroducedRow {...props} />
        <Switch
          label={words.quickHelp}
          hint={words.quickHelpHint}
          on={draft.quickHelp}
          onChange={(quickHelp) => onChange({ ...draft, quickHelp })}
        />
        <Switch
          label={words.distance}
          hint={words.distanceHint}
          on={draft.distance}
          onChange={(distance) => onChange({ ...draft, distance })}
        />
      </Stack>
    </Section>
  );
}

const LEVELS = ['board', 'leadership', 'staff'] as const;
const REACHES = ['local', 'regional', 'national', 'international'] as const;

function PlaceRows({ draft, onChange }: PartProps) {
  const { contactForm: words, words: common, language } = useMessages();
  const labels = useLive(settingsOf)?.levelLabels ?? {};
  const none = { value: '', label: words.noAnswer } as const;
  return (
    <>
      <SelectField
        label={words.level}
        value={draft.level ?? ''}
        options={[none, ...LEVELS.map((level) => ({ value: level, label: labels[level] ?? common.level[level] }))]}
        onChange={(level) => onChange({ ...draft, level: level === '' ? undefined : level })}
      />
      <SelectField
        label={words.reach}
        value={draft.reach ?? ''}
        options={[none, ...REACHES.map((reach) => ({ value: reach, label: common.reach[reach] }))]}
        onChange={(reach) => onChange({ ...draft, reach: reach === '' ? undefined : reach })}
      />
      <SelectField
        label={words.language}
        value={draft.language}
        options={[none, ...languageOptions(draft.language, language)]}
        onChange={(tag) => onChange({ ...draft, language: tag })}
      />
    </>
  );
}
