/** Several lines of text; grows with what is written. */
import { classNames } from '../class-names.ts';
import { Field, type FieldTexts } from './field.tsx';
import styles from './field.module.css';

export type TextAreaProps = FieldTexts & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly onBlur?: () => void;
};

export function TextArea({ label, hint, error, onChange, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <textarea
          {...attributes}
          {...rest}
          className={classNames(styles['input'], styles['area'])}
          rows={rows}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
