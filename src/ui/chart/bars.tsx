/** Horizontal bars, one a row, each with its words beside it: how things stand to one another, drawn simply. */
import { hueColor, type Hue } from '../hue.ts';
import { Chart } from './chart.tsx';
import styles from './bars.module.css';

export type Bar = {
  readonly label: string;
  /** From 0 up; what is beyond `max` fills the row. */
  readonly value: number;
  /** The value in words, such as "four of nine". */
  readonly text: string;
  /** Absent: ink. */
  readonly hue?: Hue | undefined;
  /** A second value, drawn as a line across the row. */
  readonly mark?: number;
};

export type BarsProps = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly rows: readonly Bar[];
  /** What fills a row; absent: the longest bar or mark does. */
  readonly max?: number;
};

export function Bars({ caption, captionHidden, rows, max = longest(rows) }: BarsProps) {
  return (
    <Chart caption={caption} captionHidden={captionHidden} table={<BarsTable rows={rows} />}>
      <div className={styles['bars']}>
        {rows.map(({ label, value, text, hue, mark }) => (
          <div key={label} className={styles['row']}>
            <span className={styles['label']}>{label}</span>
            <span className={styles['text']}>{text}</span>
            <span className={styles['track']}>
              <span
                className={styles['bar']}
                style={{ width: percent(value, max), background: hue === undefined ? 'var(--ink)' : hueColor(hue) }}
              />
              {mark !== undefined && (
                <span className={styles['mark']} style={{ insetInlineStart: percent(mark, max) }} />
              )}
            </span>
          </div>
        ))}
      </div>
    </Chart>
  );
}

function BarsTable({ rows }: Pick<BarsProps, 'rows'>) {
  return (
    <tbody>
      {rows.map(({ label, text }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td>{text}</td>
        </tr>
      ))}
    </tbody>
  );
}

function longest(rows: readonly Bar[]): number {
  return Math.max(0, ...rows.map(({ value, mark = 0 }) => Math.max(value, mark)));
}

function percent(value: number, max: number): string {
  if (max <= 0) return '0%';
  return `${Math.min(1, Math.max(0, value / max)) * 100}%`;
}
