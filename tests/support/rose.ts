/** People to draw a rose of, as many as one likes, always the same. */
import * as fc from 'fast-check';
import type { RosePerson } from '../../src/domain/rose-person.ts';

/** Someone close and on track, without a sphere. */
export function rosePerson(fields: Partial<RosePerson> = {}): RosePerson {
  return { id: 'helle', displayName: 'Helle', tie: 'strong', status: 'on-track', drift: 0, isHollow: false, ...fields };
}

export const SPHERE_IDS = ['association', 'friends', 'work', 'family', 'study'] as const;

/** As many people: one in five is close, one in four has drifted, spread unevenly over the spheres. */
export function rosePeopleMany(count: number): readonly RosePerson[] {
  return Array.from({ length: count }, (_, place) => {
    const drift = place % 4 === 0 ? ((place * 37) % 100) / 100 : 0;
    const sphereId = SPHERE_IDS[Math.min(place % 7, (place * 3) % 11)];
    return rosePerson({
      id: `0192-${String(place).padStart(6, '0')}`,
      displayName: `Person ${place}`,
      tie: place % 5 === 0 ? 'strong' : 'weak',
      ...(sphereId !== undefined && { sphereId }),
      drift,
      isHollow: drift > 0.5,
    });
  });
}

/** Up to 1,000 people in any mixture. */
export const someRosePeople: fc.Arbitrary<readonly RosePerson[]> = fc
  .record({
    count: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1000 })),
    close: fc.double({ min: 0, max: 1, noNaN: true }),
    spheres: fc.integer({ min: 0, max: 8 }),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
  })
  .map(({ count, close, spheres, seed }) => {
    let state = seed;
    const next = (): number => {
      state = (state * 48_271) % (2 ** 31 - 1);
      return state / (2 ** 31 - 1);
    };
    return Array.from({ length: count }, (_, place) => {
      const drift = next() < 0.6 ? 0 : next();
      const sphere = Math.floor(next() * (spheres + 0.2));
      return rosePerson({
        id: `${Math.floor(next() * 1e9).toString(36)}-${place}`,
        tie: next() < close ? 'strong' : 'weak',
        ...(sphere < spheres && { sphereId: `sphere-${sphere}` }),
        drift,
        isHollow: drift > 0.5,
      });
    });
  });

export const ANY_SPHERE_IDS = Array.from({ length: 8 }, (_, place) => `sphere-${place}`);
