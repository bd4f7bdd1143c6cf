/** The square in which the rose is drawn, with the buttons that make it larger for those who don't pinch. */
import { useMemo, type MouseEvent } from 'react';
import type { RoseTies } from '../../domain/rose-tie.ts';
import { touchedAt } from '../../domain/rose-touch.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { MapNow } from '../../store/map.ts';
import { afterTap, sectorAt, type Choice } from './choice.ts';
import { fingerOf } from './finger.ts';
import { frameOf, inPixels } from './in-pixels.ts';
import { RoseDrawing } from './rose-drawing.tsx';
import styles from './rose-picture.module.css';
import { useForward } from './use-forward.ts';
import { useNamed } from './use-named.ts';
import { useSize } from './use-size.ts';
import { useZoom } from './use-zoom.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

type RosePictureProps = {
  readonly now: MapNow;
  readonly choice: Choice;
  readonly ties: RoseTies;
  readonly onChoose: (choice: Choice) => void;
};

export function RosePicture({ now, choice, ties, onChoose }: RosePictureProps) {
  const { map, words } = useMessages();
  const { rose } = now;
  const { place, letters, size } = useSize();
  const { width, letter } = size ?? NOT_MEASURED;
  const frame = useMemo(() => frameOf(width), [width]);
  const { drawing, now: zoomed, ...zoom } = useZoom(width);
  const names = useNamed({ now, choice, ties, letter: letter / frame.radius / steady(zoomed.k) });

  useForward(rose, sectorAt(choice, rose), {
    width,
    show: (middle, k) => zoom.goTo({ ...inPixels(middle, frame), k }),
  });

  function tap(event: MouseEvent<SVGSVGElement>): void {
    const touched = touchedAt(rose, { ...fingerOf(event, zoomed, frame), names });
    onChoose(afterTap(touched, choice, rose));
  }

  return (
    <div className={styles['picture']} ref={place}>
      <span className={styles['letters']} ref={letters} />
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the list says and does the same for the keyboard */}
      <svg
        ref={drawing}
        className={styles['drawing']}
        width={width}
        height={width}
        role="img"
        aria-label={map.drawn(map.parts(rose.sectors.length, words.number(rose.sectors.length)))}
        data-larger={zoomed.k > 1 || undefined}
        onClick={tap}
      >
        {size && <RoseDrawing now={now} frame={frame} zoomed={zoomed} {...{ choice, ties, names }} />}
      </svg>
      <ZoomButtons k={zoomed.k} {...zoom} {...(choice !== undefined && { onWhole: () => onChoose(undefined) })} />
    </div>
  );
}

const NOT_MEASURED = { width: 0, letter: 0 } as const;

/** In steps, so that names don't wander while two fingers move. */
function steady(k: number): number {
  return 2 ** (Math.round(Math.log2(k) * 2) / 2);
}
