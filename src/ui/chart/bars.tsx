/** Horizontal bars, one a row, each with its words beside it: how things stand to one another, drawn simply. */
import { hueColor, type Hue } from '../hue.ts';
import { Chart } from './chart.tsx';
import { ColumnHeads } from './column-heads.tsx';
import styles from './bars.module.css';

export type Bar = {
  readonly label: string;
  /** From 0 up; what is beyond `max` fills the row. */
  readonly value: number;
  /** The value in words, such as "four of nine". */
  readonly text: string;
  /** Absent: ink. */
  readonly hue?: Hue | undefined;
  /** A second value, drawn as a line across the row; the table says it in words. */
  readonly mark?: { readonly value: number; readonly text: string };
};

export type BarsProps = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly rows: readonly Bar[];
  /** The heads of the table's columns, where there are marks. */
  readonly columns?: readonly [label: string, value: string, mark: string];
  /** What fills a row; absent: the longest bar or mark does. */
  readonly max?: number;
};

export function Bars({ caption, captionHidden, rows, columns, max = longest(rows) }: BarsProps) {
  return (
    <Chart caption={caption} captionHidden={captionHidden} table={<BarsTable rows={rows} columns={columns} />}>
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
                <span className={styles['mark']} style={{ insetInlineStart: percent(mark.value, max) }} />
              )}
            </span>
          </div>
        ))}
      </div>
    </Chart>
  );
}

type BarsTableProps = { readonly rows: BarsProps['rows']; readonly columns: BarsProps['columns'] | undefined };

function BarsTable({ rows, columns }: BarsTableProps) {
  return (
    <>
      {columns && <ColumnHeads columns={columns} />}
      <tbody>
        {rows.map(({ label, text, mark }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{text}</td>
            {mark && <td>{mark.text}</td>}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function longest(rows: readonly Bar[]): number {
  return Math.max(0, ...rows.map(({ value, mark }) => Math.max(value, mark?.value ?? 0)));
}

function percent(value: number, max: number): string {
  if (max <= 0) return '0%';
  return `${Math.min(1, Math.max(0, value / max)) * 100}%`;
}
