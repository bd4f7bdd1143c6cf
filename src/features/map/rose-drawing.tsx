/** What is drawn: the two rings, the arcs of the spheres, everyone's dot, oneself, ties of whom one has tapped, names. */
import type { PlacedName } from '../../domain/rose-name.ts';
import type { RoseTies } from '../../domain/rose-tie.ts';
import { RADII } from '../../domain/rose.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { MapNow } from '../../store/map.ts';
import { classNames } from '../../ui/class-names.ts';
import { sectorAt, type Choice } from './choice.ts';
import { inPixels, type Frame } from './in-pixels.ts';
import styles from './rose-drawing.module.css';
import { Sector } from './sector.tsx';
import { TieLines } from './tie-lines.tsx';
import type { Zoom } from './use-zoom.ts';

type RoseDrawingProps = {
  readonly now: MapNow;
  readonly frame: Frame;
  readonly zoomed: Zoom & { readonly byHand: boolean };
  readonly choice: Choice;
  readonly ties: RoseTies;
  readonly names: readonly PlacedName[];
};

export function RoseDrawing({ now, frame, zoomed, choice, ties, names }: RoseDrawingProps) {
  const { map: words } = useMessages();
  const { x, y, k, byHand } = zoomed;
  const { middle, radius } = frame;
  const forward = sectorAt(choice, now.rose);
  const letters = { fontSize: `calc(var(--text-small) / ${k})`, strokeWidth: 3 / k };
  return (
    <g
      className={classNames(!byHand && styles['eased'])}
      style={{ transform: `translate(${x}px, ${y}px) scale(${k})` }}
    >
      <circle className={styles['inner']} cx={middle} cy={middle} r={RADII.strong * radius} />
      <circle className={styles['outer']} cx={middle} cy={middle} r={RADII.weak * radius} />
      {choice?.kind === 'person' && <TieLines rose={now.rose} id={choice.id} ties={ties} frame={frame} k={k} />}
      {now.rose.sectors.map((sector, at) => (
        <Sector
          key={sector.sphereId ?? ''}
          sector={sector}
          at={at}
          hue={now.spheres.get(sector.sphereId ?? '')?.color}
          isBack={forward !== undefined && forward !== at}
          {...{ rose: now.rose, frame, k }}
        />
      ))}
      <circle className={styles['you']} cx={middle} cy={middle} r={(RADII.you * radius) / Math.sqrt(k)} />
      <text
        className={styles['self']}
        x={middle}
        y={middle}
        style={{ fontSize: `calc(min(var(--text-small), 16px) / ${k})` }}
      >
        {words.you}
      </text>
      {names.map((name) => (
        <text key={name.id} className={styles['name']} {...inPixels(name, frame)} style={letters} data-name={name.id}>
          {name.text}
        </text>
      ))}
    </g>
  );
}
