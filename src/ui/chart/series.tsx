/**
 * What changed over time: each line on a strip of its own, so that none hides another, over the same days. The days
 * stand as far apart as they were; the last point is filled, and its words stand beside the name.
 */
import { Hidden } from '../hidden.tsx';
import { Chart } from './chart.tsx';
import type { Line } from './line.ts';
import { Strip } from './strip.tsx';
import styles from './series.module.css';

export type SeriesProps<Day extends string> = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** ISO days, the earliest first. */
  readonly days: readonly Day[];
  readonly lines: readonly Line[];
  readonly words: {
    /** Such as 'May 2026'. */
    readonly day: (day: Day) => string;
    /** Such as 'mostly' for 4. */
    readonly value: (value: number) => string;
  };
  /** The foot and the top of each strip; absent: from 0 to the greatest value of all lines. */
  readonly scale?: readonly [least: number, most: number];
};

export function Series<Day extends string>(props: SeriesProps<Day>) {
  const { caption, captionHidden, days, lines, words, scale = scaleOf(lines) } = props;
  const [first, last] = [days[0], days.at(-1)];
  const places = placesOf(days);
  return (
    <Chart caption={caption} captionHidden={captionHidden} table={<SeriesTable {...props} />}>
      <div className={styles['strips']}>
        {lines.map((line) => (
          <Strip key={line.label} line={line} places={places} scale={scale} latest={latestOf(line, words.value)} />
        ))}
      </div>
      <div className={styles['days']}>
        {first !== undefined && <span>{words.day(first)}</span>}
        {last !== undefined && last !== first && <span>{words.day(last)}</span>}
      </div>
    </Chart>
  );
}

/** The latest day stands first, so that it is seen without scrolling. */
function SeriesTable<Day extends string>({ caption, days, lines, words }: SeriesProps<Day>) {
  const columns = days.map((day, index) => ({ day, index })).toReversed();
  return (
    <>
      <thead>
        <tr>
          <th scope="col">
            <Hidden>{caption}</Hidden>
          </th>
          {columns.map(({ day }) => (
            <th key={day} scope="col">
              {words.day(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, points }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {columns.map(({ day, index }) => (
              <td key={day}>{wordOf(points[index], words.value)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}

function wordOf(value: number | undefined, word: (value: number) => string): string {
  return value === undefined ? '–' : word(value);
}

function latestOf({ points }: Line, word: (value: number) => string): string {
  return wordOf(
    points.findLast((value) => value !== undefined),
    word,
  );
}

function scaleOf(lines: readonly Line[]): readonly [number, number] {
  return [0, Math.max(1, ...lines.flatMap(({ points }) => points.map((value) => value ?? 0)))];
}

/** Where each day stands, from 0 to 1 across; a single one stands in the middle. */
function placesOf(days: readonly string[]): readonly number[] {
  const times = days.map((day) => Date.parse(day));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  return times.map((time) => (last > first ? (time - first) / (last - first) : 0.5));
}
