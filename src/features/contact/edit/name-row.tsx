/** The whole name: the one thing a person must have. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { withWholeName } from './contact-draft.ts';
import type { PartProps } from './form-props.ts';

export function NameRow({ draft, onChange, faults }: PartProps) {
  const { contactForm: words } = useMessages();
  return (
    <TextField
      label={words.name}
      value={draft.displayName}
      required
      error={faults?.name === undefined ? undefined : words.needsName}
      onChange={(displayName) => onChange(withWholeName(draft, displayName))}
    />
  );
}
