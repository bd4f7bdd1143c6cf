/** A small whole number with less and more beside it. */
import { Minus, Plus } from 'lucide-react';
import { useId } from 'react';
import { IconButton } from '../acts/icon-button.tsx';
import styles from './stepper.module.css';

export type StepperProps = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** What the two buttons do, such as "Fewer" and "More". */
  readonly lessLabel: string;
  readonly moreLabel: string;
};

export function Stepper({ label, value, min, max, onChange, lessLabel, moreLabel }: StepperProps) {
  const id = useId();
  return (
    <fieldset className={styles['stepper']} aria-labelledby={id}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <span className={styles['steps']}>
        <IconButton icon={Minus} label={lessLabel} edged disabled={value <= min} onClick={() => onChange(value - 1)} />
        <span className={styles['value']} aria-live="polite">
          {value}
        </span>
        <IconButton icon={Plus} label={moreLabel} edged disabled={value >= max} onClick={() => onChange(value + 1)} />
      </span>
    </fieldset>
  );
}
