/**
 * The rose: oneself in the middle, a sector for each sphere, strong ties on the inner ring, weak ones on the outer, and
 * who drifts further out. Computed, not simulated: each person's place follows from their id, so the same people always
 * stand the same, and somebody new moves hardly anybody. All lengths are parts of the radius of the outer arcs; angles
 * are radians, clockwise from the top.
 */
import { compareTexts } from './order.ts';
import type { RosePerson } from './rose-person.ts';
import { BANDS, DOT_SIZE, placesIn, rowsOf } from './rose-rows.ts';
import { sectorsOf, type RoseSector } from './rose-sector.ts';
import type { Tie } from './tie.ts';

export type RoseDot = {
  readonly person: RosePerson;
  /** Which sector they stand in. */
  readonly sector: number;
  readonly angle: number;
  readonly distance: number;
  readonly x: number;
  readonly y: number;
  /** The dot's own radius. */
  readonly size: number;
};

export type Rose = {
  readonly sectors: readonly RoseSector[];
  /** By sector, close ones first, then by id. */
  readonly dots: readonly RoseDot[];
};

/** The radii of the rings, of the spot in the middle, and of the outer arcs. */
export const RADII = { you: 0.09, strong: BANDS.strong.ring, weak: BANDS.weak.ring, arc: 1 } as const;

/**
 * The rose of these people, who may come in any order; `sphereIds` stand in the person's own order. Dots keep the size
 * they have among few as long as there is room, then all become smaller together.
 */
export function roseOf(people: readonly RosePerson[], sphereIds: readonly string[]): Rose {
  const sectors = sectorsOf(
    people.toSorted((one, other) => compareTexts(one.id, other.id)),
    sphereIds,
  );
  const pitch = pitchOf(sectors);
  return {
    sectors,
    dots: sectors.flatMap((sector, at) => TIES.flatMap((tie) => dotsOf({ sector, at, tie }, pitch))),
  };
}

/** Where an angle and a distance from the middle lie; y grows downward, as on a screen. */
export function pointAt(angle: number, distance: number): { readonly x: number; readonly y: number } {
  return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) };
}

const TIES: readonly Tie[] = ['strong', 'weak'];

/** Beyond this, dots would look like buttons. */
const WIDEST_PITCH = 0.078;
const NARROWER = 0.92;
/** Where more of the places are taken, drifting would not show any more. */
const FULL = 0.8;

function pitchOf(sectors: readonly RoseSector[]): number {
  let pitch = WIDEST_PITCH;
  while (!sectors.every((sector) => hasRoom(sector, pitch))) pitch *= NARROWER;
  return pitch;
}

function hasRoom(sector: RoseSector, pitch: number): boolean {
  return TIES.every((tie) => {
    const count = sector.people.filter((person) => person.tie === tie).length;
    return count === 0 || placesIn(rowsOf(sector, tie, pitch)) * FULL >= count;
  });
}

type Group = { readonly sector: RoseSector; readonly at: number; readonly tie: Tie };

function dotsOf({ sector, at, tie }: Group, pitch: number): readonly RoseDot[] {
  const { rows, ringAt } = rowsOf(sector, tie, pitch);
  const free = rows.map(({ radius, angles }) => ({
    radius,
    places: angles.map((angle, place) => ({ angle, at: place, isTaken: false })),
  }));
  const size = DOT_SIZE[tie] * pitch;
  return sector.people
    .filter((person) => person.tie === tie)
    .flatMap((person) => {
      const withRoom = inTurn(free, ringAt, person.drift).filter(hasFree);
      return withRoom.slice(0, 1).map((row): RoseDot => {
        const angle = takePlace(row, person.id);
        const { x, y } = pointAt(angle, row.radius);
        return { person, sector: at, angle, distance: row.radius, x, y, size };
      });
    });
}

type Place = { readonly angle: number; readonly at: number; isTaken: boolean };
type Row = { readonly radius: number; readonly places: readonly Place[] };

function hasFree({ places }: Row): boolean {
  return places.some(({ isTaken }) => !isTaken);
}

/** The row that is as far out as they have drifted, then those within it, then those beyond. */
function inTurn(rows: readonly Row[], ringAt: number, drift: number): readonly Row[] {
  const wished = ringAt + Math.round(drift * (rows.length - 1 - ringAt));
  return [...rows.slice(0, wished + 1).toReversed(), ...rows.slice(wished + 1)];
}

/** The angle of the place that is theirs from now on. */
function takePlace({ places }: Row, id: string): number {
  const place = freePlace(places, shareOf(id));
  place.isTaken = true;
  return place.angle;
}

/** As near as can be to a part of the row, with as much air on both sides as there is; one place of it is free. */
function freePlace(places: readonly Place[], share: number): Place {
  const wished = share * places.length;
  const nearest = places
    .filter(({ isTaken }) => !isTaken)
    .toSorted((one, other) => Math.abs(one.at + 0.5 - wished) - Math.abs(other.at + 0.5 - wished));
  let air = MOST_AIR;
  let found = nearest.find(({ at }) => isFreeAround(places, at, air));
  while (found === undefined) {
    air -= 1;
    found = nearest.find(({ at }) => isFreeAround(places, at, air));
  }
  return found;
}

/** How many places should stay free between two people, at best. */
const MOST_AIR = 3;

function isFreeAround(places: readonly Place[], at: number, air: number): boolean {
  return places.slice(Math.max(0, at - air), at + air + 1).every(({ isTaken }) => !isTaken);
}

/** Always the same part of 1 for the same id, evenly spread (FNV-1a, then mixed). */
function shareOf(id: string): number {
  let hash = 0x81_1c_9d_c5;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x29_7a_2d_39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
