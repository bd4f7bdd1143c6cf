/** Upright bars side by side, one a day or week, the earliest to the left: how something spread over time, at one glance. */
import { classNames } from '../class-names.ts';
import { Chart } from './chart.tsx';
import { LatestFirst } from './latest-first.tsx';
import styles from './upright-bars.module.css';

export type UprightBar = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
};

export type UprightBarsProps = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The earliest first. */
  readonly bars: readonly UprightBar[];
  /** The heads of the table's columns. */
  readonly columns: readonly [label: string, value: string];
};

export function UprightBars({ caption, captionHidden, bars, columns }: UprightBarsProps) {
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <Chart caption={caption} captionHidden={captionHidden} table={<LatestFirst columns={columns} rows={bars} />}>
      <div className={styles['bars']}>
        {bars.map(({ key, value }) => (
          <span
            key={key}
            className={classNames(styles['bar'], value === 0 && styles['none'])}
            style={{ height: `${(value / highest) * 100}%` }}
          />
        ))}
      </div>
      <div className={styles['ends']}>
        <span>{bars[0]?.label}</span>
        <span>{bars.at(-1)?.label}</span>
      </div>
    </Chart>
  );
}
