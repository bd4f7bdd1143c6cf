/** The spheres that are there: of those in the trash only the trash itself knows. */
import type { Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';

/** All spheres that are not in the trash, by id, in no particular order. */
export async function livingSpheres(database: Database): Promise<ReadonlyMap<string, Sphere>> {
  const spheres = await database.spheres.toArray();
  return new Map(spheres.flatMap((sphere) => (sphere.deletedAt === undefined ? [[sphere.id, sphere]] : [])));
}
