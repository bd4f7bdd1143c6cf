/** Any number of a few, as pills: a group of checkboxes. */
import { useId } from 'react';
import { Hidden } from '../hidden.tsx';
import { hueColor, type Hue } from '../hue.ts';
import styles from './choice.module.css';
import type { Option } from './option.ts';

export type ChoicesProps<Value extends string> = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly values: readonly Value[];
  readonly options: readonly (Option<Value> & { readonly hue?: Hue })[];
  readonly onChange: (values: readonly Value[]) => void;
};

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, labelHidden = false, values, options, onChange } = props;
  const name = useId();
  function toggle(value: Value, on: boolean): void {
    onChange(on ? [...values, value] : values.filter((other) => other !== value));
  }
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{labelHidden ? <Hidden>{label}</Hidden> : label}</legend>
      <div className={styles['pills']}>
        {options.map((option) => (
          <label key={option.value} className={styles['pill']}>
            <input
              className={styles['radio']}
              type="checkbox"
              name={name}
              checked={values.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            {option.hue && <span className={styles['dot']} style={{ background: hueColor(option.hue) }} />}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
