/** Which purposes a person or a network serves: those that are followed now, one tap each. Nothing while there are none. */
import { useLive } from '../hooks/use-live.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { livingPurposes } from '../store/purposes.ts';
import { Choices } from '../ui/fields/choices.tsx';
import { purposeName } from './purpose-text.ts';

type PurposesFieldProps = {
  /** Ids; those of purposes that were let go stay among them, unseen. */
  readonly value: readonly string[];
  readonly onChange: (purposeIds: readonly string[]) => void;
};

export function PurposesField({ value, onChange }: PurposesFieldProps) {
  const { purposes: words, words: common } = useMessages();
  const living = useLive(livingPurposes) ?? [];
  if (living.length === 0) return null;
  return (
    <Choices
      label={words.field}
      values={value}
      options={living.map((purpose) => ({ value: purpose.id, label: purposeName(purpose, common) }))}
      onChange={onChange}
    />
  );
}
