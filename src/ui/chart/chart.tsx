/** What every chart is: a drawing for the eye, and the same as a table one may open, which is what is read aloud. */
import { useId, type ReactNode } from 'react';
import { useLabels } from '../labels.ts';
import { Hidden } from '../hidden.tsx';
import styles from './chart.module.css';

type ChartProps = {
  /** What it shows, in a few words: it names the figure. */
  readonly caption: string;
  /** The caption is only for screen readers; what it says stands above already. */
  readonly captionHidden?: boolean | undefined;
  /** The drawing; it is hidden from screen readers. */
  readonly children: ReactNode;
  /** The head and the body of the table. */
  readonly table: ReactNode;
};

export function Chart({ caption, captionHidden = false, children, table }: ChartProps) {
  const id = useId();
  const { asTable } = useLabels();
  return (
    <figure className={styles['chart']} aria-labelledby={id}>
      <figcaption id={id} className={styles[captionHidden ? 'unseen' : 'caption']}>
        {captionHidden ? <Hidden>{caption}</Hidden> : caption}
      </figcaption>
      <div aria-hidden>{children}</div>
      <details className={styles['details']}>
        <summary className={styles['summary']}>{asTable}</summary>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reached by keys too, and is no landmark */}
        <div className={styles['scroll']} role="group" aria-labelledby={id} tabIndex={0}>
          <table className={styles['table']}>{table}</table>
        </div>
      </details>
    </figure>
  );
}
