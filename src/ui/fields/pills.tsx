/** A few options as pills under a legend; what `Choice` and `Choices` have in common. */
import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { Hidden } from '../hidden.tsx';
import { hueColor, type Hue } from '../hue.ts';
import styles from './pills.module.css';
import type { Option } from './option.ts';

/** An option, with the dot of a hue or an icon where it has one. */
export type PillOption<Value extends string> = Option<Value> & { readonly hue?: Hue; readonly icon?: LucideIcon };

export type PillsProps<Value extends string> = {
  readonly label: string;
  /** The label is only for screen readers; what it asks stands above already. */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly PillOption<Value>[];
  readonly isChosen: (value: Value) => boolean;
  readonly onToggle: (value: Value, on: boolean) => void;
};

export function Pills<Value extends string>(props: PillsProps<Value>) {
  const { label, labelHidden = false, hint, type, options, isChosen, onToggle } = props;
  const name = useId();
  return (
    <fieldset className={styles['choice']} aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend className={styles['legend']}>{labelHidden ? <Hidden>{label}</Hidden> : label}</legend>
      <div className={styles['pills']}>
        {options.map((option) => (
          <label key={option.value} className={styles['pill']}>
            <input
              className={styles['radio']}
              type={type}
              name={name}
              checked={isChosen(option.value)}
              onChange={(event) => onToggle(option.value, event.target.checked)}
            />
            {option.hue && <span className={styles['dot']} style={{ background: hueColor(option.hue) }} />}
            {option.icon && <option.icon size={18} strokeWidth={1.75} aria-hidden />}
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
