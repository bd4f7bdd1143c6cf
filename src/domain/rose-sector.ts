/** The sectors of the rose: one for each sphere that has people, clockwise from the top in the person's own order. */
import type { RosePerson } from './rose-person.ts';

export type RoseSector = {
  /** Absent: those without a sphere, who stand last. */
  readonly sphereId?: string;
  /** Radians, clockwise from the top; gaps lie between one sector's `to` and the next one's `from`. */
  readonly from: number;
  readonly to: number;
  readonly people: readonly RosePerson[];
};

/**
 * The sectors of these people. Widths follow how many there are, in steps of doubling, and never below a third of
 * an even share, so that somebody new seldom moves anybody. A sphere without people has none.
 */
export function sectorsOf(people: readonly RosePerson[], sphereIds: readonly string[]): readonly RoseSector[] {
  const groups = [...sphereIds, undefined]
    .map((sphereId) => ({ sphereId, here: people.filter((person) => person.sphereId === sphereId) }))
    .filter(({ here }) => here.length > 0);
  const all = groups.reduce((sum, { here }) => sum + stepped(here.length), 0);
  const gap = groups.length < 2 ? 0 : Math.min(MOST_GAP, TURN / groups.length / 6);
  const spread = TURN - gap * groups.length;
  let from = gap / 2;
  return groups.map(({ sphereId, here }) => {
    const share = EVEN / groups.length + ((1 - EVEN) * stepped(here.length)) / all;
    const to = from + spread * share;
    const sector = sectorOf(sphereId, { from, to, people: here });
    from = to + gap;
    return sector;
  });
}

/** A whole turn, in radians. */
export const TURN = 2 * Math.PI;

const MOST_GAP = 0.07;
/** The part of the turn that is shared evenly. */
const EVEN = 1 / 3;

function sectorOf(sphereId: string | undefined, sector: RoseSector): RoseSector {
  return sphereId === undefined ? sector : { sphereId, ...sector };
}

/** The nearest power of two. */
function stepped(count: number): number {
  return 2 ** Math.round(Math.log2(count));
}
