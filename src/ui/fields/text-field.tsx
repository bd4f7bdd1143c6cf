/** One line of text, a number, a day or a time. */
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import { Field, type FieldTexts } from './field.tsx';
import styles from './field.module.css';

export type TextFieldProps = FieldTexts & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: HTMLInputTypeAttribute;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly required?: boolean;
  readonly min?: number | string;
  readonly max?: number | string;
  readonly onBlur?: () => void;
  /** What the keys of a phone offer: names begin with capitals, and are no words to mend. */
  readonly autoCapitalize?: 'words';
  readonly autoCorrect?: 'off';
  readonly spellCheck?: false;
  readonly enterKeyHint?: 'enter';
};

export function TextField({
  label,
  hint,
  error,
  onChange,
  type = 'text',
  autoComplete = 'off',
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <input
          {...attributes}
          {...rest}
          className={styles['input']}
          type={type}
          autoComplete={autoComplete}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
