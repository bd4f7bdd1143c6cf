/** How far something has come. */
import styles from './progress.module.css';

export type ProgressProps = {
  readonly label: string;
  /** 0 to 1. */
  readonly part: number;
  /** The same in words, such as "1,200 of 5,000". */
  readonly text?: string;
};

export function Progress({ label, part, text }: ProgressProps) {
  return (
    <div className={styles['progress']}>
      <progress className={styles['bar']} aria-label={label} max={1} value={part} aria-valuetext={text} />
      {text !== undefined && <p className={styles['text']}>{text}</p>}
    </div>
  );
}
