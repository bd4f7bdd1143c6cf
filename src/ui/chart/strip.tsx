/** One line of a series: its name, what it came to last, and its points from left to right. */
import { hueColor } from '../hue.ts';
import type { Line } from './line.ts';
import styles from './series.module.css';

type StripProps = {
  readonly line: Line;
  /** Where each point stands, from 0 to 1 across. */
  readonly places: readonly number[];
  readonly scale: readonly [least: number, most: number];
  readonly latest: string;
};

/** In percent, from left and from the top. */
type Point = { readonly x: number; readonly y: number };

export function Strip({ line, places, scale, latest }: StripProps) {
  const points = pointsOf(line, places, scale);
  const color = line.hue === undefined ? 'var(--ink)' : hueColor(line.hue);
  return (
    <div className={styles['strip']}>
      <span className={styles['label']}>{line.label}</span>
      <span className={styles['latest']}>{latest}</span>
      <svg className={styles['drawing']} width="100%" height="44" style={{ color }}>
        {EDGES.map((y) => (
          <line key={y} className={styles['edge']} x1="0" x2="100%" y1={y} y2={y} />
        ))}
        {points.slice(1).map((to, index) => (
          <Reach key={to.x} from={points[index] ?? to} to={to} dashed={line.dashed === true} />
        ))}
        {points.map(({ x, y }, index) => (
          <circle
            key={x}
            className={index === points.length - 1 ? styles['last'] : styles['point']}
            cx={`${x}%`}
            cy={`${y}%`}
            r="4.5"
          />
        ))}
      </svg>
    </div>
  );
}

function Reach({ from, to, dashed }: { readonly from: Point; readonly to: Point; readonly dashed: boolean }) {
  return (
    <line
      className={styles['reach']}
      x1={`${from.x}%`}
      y1={`${from.y}%`}
      x2={`${to.x}%`}
      y2={`${to.y}%`}
      strokeDasharray={dashed ? '5 5' : undefined}
    />
  );
}

/** The quiet lines at the top and the foot of the scale. */
const EDGES = ['0', '100%'] as const;

function pointsOf({ points }: Line, places: readonly number[], [least, most]: StripProps['scale']): readonly Point[] {
  return points.flatMap((value, index) => {
    if (value === undefined) return [];
    const height = Math.min(1, Math.max(0, (value - least) / (most - least || 1)));
    return [{ x: (places[index] ?? 0) * 100, y: (1 - height) * 100 }];
  });
}
