/** One person in the list while one is selecting: the whole line is a checkbox. */
import type { ReactNode } from 'react';
import styles from './check-line.module.css';

type CheckLineProps = {
  readonly id: string;
  readonly checked: boolean;
  readonly onToggle: (id: string) => void;
  /** What the line says of the person. */
  readonly children: ReactNode;
};

export function CheckLine({ id, checked, onToggle, children }: CheckLineProps) {
  return (
    <label className={styles['line']}>
      <input type="checkbox" className={styles['box']} checked={checked} onChange={() => onToggle(id)} />
      {children}
    </label>
  );
}
