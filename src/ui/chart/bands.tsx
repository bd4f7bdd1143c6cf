/**
 * Bands of colour, a row a group: each part of a band is as wide as it weighs, the rows to one scale. What is missing is
 * a dashed gap, so that one sees where there is room. The table beside says the same part by part.
 */
import { classNames } from '../class-names.ts';
import { hueColor, type Hue } from '../hue.ts';
import { Chart } from './chart.tsx';
import { ColumnHeads } from './column-heads.tsx';
import styles from './bands.module.css';

export type BandPart = {
  readonly label: string;
  /** From 0 up. */
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  /** Wanted, and too little of it: drawn as a gap. */
  readonly missing?: boolean;
  /** Drawn as an outline, dashed. */
  readonly dashed?: boolean;
};

export type Band = {
  readonly label: string;
  /** Absent: the colour of secondary text. */
  readonly hue: Hue | undefined;
  readonly parts: readonly BandPart[];
};

export type BandsProps = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly bands: readonly Band[];
  /** The heads of the table's columns. */
  readonly columns: readonly [band: string, part: string, value: string];
};

export function Bands({ caption, captionHidden, bands, columns }: BandsProps) {
  const widest = Math.max(1, ...bands.map(({ parts }) => parts.reduce((sum, part) => sum + weightOf(part), 0)));
  return (
    <Chart caption={caption} captionHidden={captionHidden} table={<BandsTable bands={bands} columns={columns} />}>
      <div className={styles['bands']}>
        {bands.map(({ label, hue, parts }) => (
          <div key={label} className={styles['row']} style={{ color: hueColor(hue) }}>
            <span className={styles['label']}>{label}</span>
            <span className={styles['track']}>
              {parts.filter(isDrawn).map((part, place) => (
                <span
                  key={part.label}
                  className={classNames(styles['part'], styles[lookOf(part, place)])}
                  style={{ width: `${(weightOf(part) / widest) * 100}%` }}
                />
              ))}
            </span>
          </div>
        ))}
      </div>
    </Chart>
  );
}

function BandsTable({ bands, columns }: Pick<BandsProps, 'bands' | 'columns'>) {
  return (
    <>
      <ColumnHeads columns={columns} />
      <tbody>
        {bands.flatMap(({ label, parts }) =>
          parts.map((part) => (
            <tr key={`${label} ${part.label}`}>
              <td>{label}</td>
              <th scope="row">{part.label}</th>
              <td>{part.text}</td>
            </tr>
          )),
        )}
      </tbody>
    </>
  );
}

function lookOf({ missing, dashed }: BandPart, place: number): string {
  if (missing === true) return 'gap';
  return dashed === true ? 'dashed' : `shade-${place % 3}`;
}

function isDrawn({ value, missing }: BandPart): boolean {
  return value > 0 || missing === true;
}

/** The root of the value, so that a few are seen beside many; a gap is as wide as one. */
function weightOf({ value, missing }: BandPart): number {
  return missing === true ? Math.max(1, Math.sqrt(value)) : Math.sqrt(value);
}
