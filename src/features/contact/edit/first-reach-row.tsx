/** The first phone or e-mail of someone new, without its kind. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { PartProps } from './form-props.ts';

const ONE = { phones: { word: 'phone', type: 'tel' }, emails: { word: 'email', type: 'email' } } as const;

export function FirstReachRow({ draft, onChange, name }: PartProps & { readonly name: keyof typeof ONE }) {
  const { contactForm: words } = useMessages();
  const [first, ...others] = draft[name];
  const { word, type } = ONE[name];
  return (
    <TextField
      label={words[word]}
      type={type}
      value={first?.value ?? ''}
      onChange={(value) => onChange({ ...draft, [name]: [{ label: first?.label ?? '', value }, ...others] })}
    />
  );
}
