/** Whom one has tapped, ringed, and the lines to those they are tied to: drawn through for introductions, dashed for networks. */
import type { RoseTies } from '../../domain/rose-tie.ts';
import type { Rose } from '../../domain/rose.ts';
import { inPixels, tieLine, type Frame } from './in-pixels.ts';
import styles from './rose-drawing.module.css';

type TieLinesProps = {
  readonly rose: Rose;
  readonly id: string;
  readonly ties: RoseTies;
  readonly frame: Frame;
  readonly k: number;
};

/** Between the dot and its ring, in pixels. */
const AIR = 4;

export function TieLines({ rose, id, ties, frame, k }: TieLinesProps) {
  const byId = new Map(rose.dots.map((dot) => [dot.person.id, dot]));
  const chosen = byId.get(id);
  if (chosen === undefined) return null;
  const introduced = new Set(ties.introducedIds);
  const shared = new Set(ties.networks.flatMap(({ memberIds }) => memberIds).filter((each) => !introduced.has(each)));
  const linesTo = (ids: Iterable<string>): string =>
    [...ids]
      .flatMap((each) => byId.get(each) ?? [])
      .map((other) => tieLine(chosen, other, frame))
      .join('');
  const { x, y } = inPixels(chosen, frame);
  return (
    <>
      <path className={styles['shared']} d={linesTo(shared)} data-ties="networks" />
      <path className={styles['introduced']} d={linesTo(introduced)} data-ties="introductions" />
      <circle
        className={styles['chosen']}
        cx={x}
        cy={y}
        r={(chosen.size * frame.radius) / Math.sqrt(k) + AIR / k}
        strokeWidth={2 / k}
      />
    </>
  );
}
