/** One of a few, as pills: a radio group, so the arrow keys move through it. */
import { useId } from 'react';
import { Hidden } from '../hidden.tsx';
import { hueColor, type Hue } from '../hue.ts';
import styles from './choice.module.css';
import type { Option } from './option.ts';

export type ChoiceProps<Value extends string> = {
  readonly label: string;
  /** The label is only for screen readers; what it asks stands above already. */
  readonly labelHidden?: boolean;
  readonly hint?: string;
  /** Absent: nothing is chosen yet. */
  readonly value: Value | undefined;
  readonly options: readonly (Option<Value> & { readonly hue?: Hue })[];
  readonly onChange: (value: Value) => void;
};

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, labelHidden = false, hint, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles['choice']} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className={styles['legend']}>{labelHidden ? <Hidden>{label}</Hidden> : label}</legend>
      <div className={styles['pills']}>
        {options.map((option) => (
          <label key={option.value} className={styles['pill']}>
            <input
              className={styles['radio']}
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.hue && <span className={styles['dot']} style={{ background: hueColor(option.hue) }} />}
            {option.label}
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p id={`${name}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
