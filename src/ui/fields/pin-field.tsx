/** A few digits that nobody should read along: hidden as they are typed, with the keys of a telephone. */
import { Field, type FieldTexts } from './field.tsx';
import styles from './field.module.css';

type PinFieldProps = FieldTexts & { readonly value: string; readonly onChange: (value: string) => void };

const MOST_DIGITS = 8;

export function PinField({ label, hint, error, value, onChange }: PinFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <input
          {...attributes}
          className={styles['input']}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          maxLength={MOST_DIGITS}
          value={value}
          onChange={(event) => onChange(event.target.value.replace(/\D/g, ''))}
        />
      )}
    </Field>
  );
}
