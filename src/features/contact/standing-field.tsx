/** As others, never suggested, or remembered, with what the chosen one means. */
import type { Standing } from '../../domain/contact.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Choice } from '../../ui/fields/choice.tsx';

type StandingFieldProps = {
  /** Undefined: as others. */
  readonly value: Standing | undefined;
  readonly onChange: (standing: Standing | undefined) => void;
  readonly labelHidden?: boolean;
};

const STANDINGS = ['ordinary', 'never', 'remembered'] as const;

export function StandingField({ value, onChange, labelHidden = false }: StandingFieldProps) {
  const { contact: words } = useMessages();
  const chosen = value ?? 'ordinary';
  return (
    <Choice
      label={words.standing}
      labelHidden={labelHidden}
      hint={words.standingHints[chosen]}
      value={chosen}
      options={STANDINGS.map((standing) => ({ value: standing, label: words.standings[standing] }))}
      onChange={(next) => onChange(next === 'ordinary' ? undefined : next)}
    />
  );
}
