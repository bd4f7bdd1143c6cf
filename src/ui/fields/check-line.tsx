/** A line of a list while one is selecting: the whole line is a checkbox. */
import type { ReactNode } from 'react';
import styles from './check-line.module.css';

type CheckLineProps = {
  readonly checked: boolean;
  /** `isRange`: with Shift held, for all up to the line checked before. */
  readonly onCheck: (isRange: boolean) => void;
  /** What the line says. */
  readonly children: ReactNode;
};

export function CheckLine({ checked, onCheck, children }: CheckLineProps) {
  return (
    <label className={styles['line']}>
      <input
        type="checkbox"
        className={styles['box']}
        checked={checked}
        onChange={(event) => onCheck(hasShift(event.nativeEvent))}
      />
      {children}
    </label>
  );
}

/** React tells of a changed box by the click that changed it. */
function hasShift(event: Event): boolean {
  return event instanceof MouseEvent && event.shiftKey;
}
