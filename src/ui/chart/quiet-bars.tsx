/**
 * Small soft bars side by side, with neither scale nor figures: how it went, not how much. Nothing is a short line, the
 * last one stands out a little. The table says the same in numbers.
 */
import { Chart } from './chart.tsx';
import { LatestFirst } from './latest-first.tsx';
import styles from './quiet-bars.module.css';

export type QuietBar = {
  readonly label: string;
  /** A whole number from 0 up. */
  readonly value: number;
};

export type QuietBarsProps = {
  /** Only for screen readers: what stands around it says it to the eye. */
  readonly caption: string;
  /** The heads of the table's columns. */
  readonly columns: readonly [label: string, value: string];
  /** The latest last. */
  readonly bars: readonly QuietBar[];
};

export function QuietBars({ caption, columns, bars }: QuietBarsProps) {
  const rows = bars.map(({ label, value }) => ({ label, text: String(value) }));
  const tallest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <Chart caption={caption} captionHidden table={<LatestFirst columns={columns} rows={rows} />}>
      <div className={styles['bars']}>
        {bars.map(({ label, value }) => (
          <span key={label} className={styles['bar']} style={{ height: `${share(value, tallest)}%` }} />
        ))}
      </div>
    </Chart>
  );
}

/** By the root, so that one dinner with many doesn't make the other weeks look like nothing. */
function share(value: number, tallest: number): number {
  return Math.sqrt(value / tallest) * 100;
}
