/** What to press, one step after the other, each with its drawing. */
import { Drawing, type DrawingName } from './drawing.tsx';
import styles from './drawn-steps.module.css';

export type DrawnStep = { readonly drawing: DrawingName; readonly text: string };

type DrawnStepsProps = { readonly label: string; readonly steps: readonly DrawnStep[] };

export function DrawnSteps({ label, steps }: DrawnStepsProps) {
  return (
    <ol className={styles['steps']} aria-label={label}>
      {steps.map(({ drawing, text }) => (
        <li key={text} className={styles['step']}>
          <p className={styles['text']}>{text}</p>
          <Drawing name={drawing} />
        </li>
      ))}
    </ol>
  );
}
