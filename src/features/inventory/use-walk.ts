/** The walk as it stands: its stops in order, what each is called, and how far one has come. */
import { stopsWith, type Inventory, type Stop } from '../../domain/inventory.ts';
import type { Sphere } from '../../domain/sphere.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { inventoryOf } from '../../store/inventory.ts';
import { allSpheres } from '../../store/spheres.ts';

export type Walk = {
  readonly stops: readonly Stop[];
  readonly inventory: Inventory;
  readonly spheres: readonly Sphere[];
  readonly nameOf: (stop: Stop) => string;
  /** A few questions that help to remember. */
  readonly promptsOf: (stop: Stop) => readonly string[];
};

/** Undefined until it is read. */
export function useWalk(): Walk | undefined {
  const { inventory: said, words } = useMessages();
  const spheres = useLive(allSpheres);
  const inventory = useLive(inventoryOf);
  if (spheres === undefined || inventory === undefined) return undefined;
  return {
    stops: stopsWith(spheres, words.sphereName),
    inventory,
    spheres,
    nameOf: (stop) =>
      isOfSphere(stop) ? (spheres.find(({ id }) => id === stop.sphereId)?.name ?? '') : said.stops[stop.code].name,
    promptsOf: (stop) => (isOfSphere(stop) ? said.ownStop.prompts : said.stops[stop.code].prompts),
  };
}

function isOfSphere(stop: Stop): stop is Extract<Stop, { readonly code: `sphere:${string}` }> {
  return stop.code.startsWith('sphere:');
}
