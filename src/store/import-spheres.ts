/** The spheres of an imported file: found here by id or name, or made. */
import { fold } from '../domain/fold.ts';
import { SPHERE_COLORS, type Sphere } from '../domain/sphere.ts';
import type { ImportedSphere } from '../formats/imported-contact.ts';
import type { Database } from './database.ts';
import type { ImportBatch } from './import-batch.ts';
import type { PlacedSpheres } from './import-rows.ts';
import type { Writer } from './intend.ts';
import { newRow } from './rows.ts';
import { allSpheres } from './spheres.ts';

/**
 * Gives each sphere of the file a place. One of the same name is used; if nobody is in it yet, the file's own takes its
 * place, so that a fresh profile comes out as the one that was exported. What is in the trash stays there.
 */
export async function placeSpheres(database: Database, writer: Writer, batch: ImportBatch): Promise<PlacedSpheres> {
  const byFileId = new Map<string, string>();
  for (const imported of batch.spheres) {
    // oxlint-disable-next-line no-await-in-loop -- a handful, and each depends on what the one before left
    byFileId.set(imported.id, await placeOne(database, writer, imported));
  }
  await makeNamed(database, writer, batch);
  const spheres = await allSpheres(database);
  for (const sphere of spheres) if (!byFileId.has(sphere.id)) byFileId.set(sphere.id, sphere.id);
  const byName = new Map(spheres.map((sphere) => [fold(sphere.name), sphere.id]));
  return { byFileId, byName: (name) => byName.get(fold(name)) };
}

async function placeOne(database: Database, writer: Writer, imported: ImportedSphere): Promise<string> {
  const spheres = await allSpheres(database);
  if (spheres.some((sphere) => sphere.id === imported.id)) return imported.id;
  const namesake = spheres.find((sphere) => fold(sphere.name) === fold(imported.name));
  if (namesake !== undefined) {
    const members = await database.contacts.where('sphereIds').equals(namesake.id).count();
    if (members > 0) return namesake.id;
    await writer.remove(database.spheres, namesake);
  }
  const isTrashed = (await database.spheres.get(imported.id)) !== undefined;
  const sphere = isTrashed ? newRow<Sphere>(imported) : imported;
  await writer.add(database.spheres, [sphere]);
  return sphere.id;
}

async function makeNamed(database: Database, writer: Writer, batch: ImportBatch): Promise<void> {
  const spheres = await allSpheres(database);
  const known = new Set(spheres.map((sphere) => fold(sphere.name)));
  const names = new Map<string, string>();
  for (const name of batch.added.flatMap((imported) => imported.sphereNames ?? [])) {
    if (!known.has(fold(name)) && !names.has(fold(name))) names.set(fold(name), name);
  }
  const rows = Array.from(names.values(), (name, index) => {
    const order = spheres.length + index;
    const color = SPHERE_COLORS[order % SPHERE_COLORS.length] ?? 'pine';
    return newRow<Sphere>({ name, color, order, private: false, rhythms: {} });
  });
  await writer.add(database.spheres, rows);
}
