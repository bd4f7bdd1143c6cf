/** A sector: its outer arc and its people, the filled ones in one line and the hollow ones in another. */
import { memo, useMemo } from 'react';
import type { Rose, RoseDot } from '../../domain/rose.ts';
import type { RoseSector } from '../../domain/rose-sector.ts';
import type { SphereColor } from '../../domain/sphere.ts';
import { classNames } from '../../ui/class-names.ts';
import { hueColor } from '../../ui/hue.ts';
import { arcLine, dotsLine, type Frame } from './in-pixels.ts';
import styles from './rose-drawing.module.css';

type SectorProps = {
  readonly rose: Rose;
  readonly sector: RoseSector;
  /** Its place among all. */
  readonly at: number;
  readonly hue: SphereColor | undefined;
  /** Whether another one stands forward. */
  readonly isBack: boolean;
  readonly frame: Frame;
  /** How many times larger the rose is seen. */
  readonly k: number;
};

/** The line of a hollow dot, in pixels on the screen; less where dots are small. */
const LINE = 2;

export const Sector = memo(function Sector({ rose, sector, at, hue, isBack, frame, k }: SectorProps) {
  const { filled, hollow, line } = useMemo(() => {
    const here = rose.dots.filter((dot) => dot.sector === at);
    // dots grow less than what lies between them, so that they come apart
    const sizeOf = ({ size }: RoseDot): number => (size * frame.radius) / Math.sqrt(k);
    const thin = Math.min(LINE / k, Math.min(...here.map(sizeOf)) * 0.8);
    return {
      filled: dotsLine(
        here.filter(({ person }) => !person.isHollow),
        frame,
        sizeOf,
      ),
      hollow: dotsLine(
        here.filter(({ person }) => person.isHollow),
        frame,
        (dot) => sizeOf(dot) - thin / 2,
      ),
      line: thin,
    };
  }, [rose, at, frame, k]);
  return (
    <g className={classNames(styles['sector'], isBack && styles['back'])} style={{ color: hueColor(hue) }}>
      <path className={styles['arc']} d={arcLine(sector, frame)} />
      {filled !== '' && <path className={styles['filled']} d={filled} />}
      {hollow !== '' && <path className={styles['hollow']} d={hollow} strokeWidth={line} />}
    </g>
  );
});
