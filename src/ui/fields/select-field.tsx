/** One of many, from the phone's own list. For two to five short choices take `Choice`. */
import { classNames } from '../class-names.ts';
import { Field, type FieldTexts } from './field.tsx';
import styles from './field.module.css';
import type { Option } from './option.ts';

export type SelectFieldProps<Value extends string> = FieldTexts & {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
};

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, error, value, options, onChange } = props;
  function choose(text: string): void {
    const chosen = options.find((option) => option.value === text);
    if (chosen) onChange(chosen.value);
  }
  return (
    <Field label={label} hint={hint} error={error}>
      {(attributes) => (
        <select
          {...attributes}
          className={classNames(styles['input'], styles['select'])}
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
