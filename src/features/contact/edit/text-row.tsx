/** One plain text of the draft. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { withNamePart, type TextName } from './contact-draft.ts';
import type { PartProps } from './form-props.ts';

type TextRowProps = PartProps & {
  readonly name: Exclude<TextName, 'displayName' | 'notes' | 'confidentialNotes' | 'language'>;
};

export function TextRow({ draft, onChange, name }: TextRowProps) {
  const { contactForm: words } = useMessages();
  const isNamePart = name !== 'organization' && name !== 'jobTitle' && name !== 'metThrough';
  return (
    <TextField
      label={words[name]}
      value={draft[name]}
      onChange={(text) => onChange(isNamePart ? withNamePart(draft, { [name]: text }) : { ...draft, [name]: text })}
    />
  );
}
