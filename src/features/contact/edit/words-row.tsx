/** A list of words of the draft as chips, with those used before offered. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { ChipField } from '../../../ui/fields/chip-field.tsx';
import type { WordsName } from './contact-draft.ts';
import type { PartProps } from './form-props.ts';

type WordsRowProps = PartProps & {
  readonly name: Exclude<WordsName, 'sphereIds' | 'purposeIds'>;
  readonly suggestions?: readonly string[];
};

export function WordsRow({ draft, onChange, name, suggestions }: WordsRowProps) {
  const { contactForm: words } = useMessages();
  return (
    <ChipField
      label={words[name]}
      values={draft[name]}
      onChange={(values) => onChange({ ...draft, [name]: values })}
      {...(suggestions !== undefined && { suggestions })}
    />
  );
}
