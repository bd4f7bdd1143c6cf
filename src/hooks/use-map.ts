/** The map as a screen follows it, reckoned in a worker: undefined until it was first. */
import type { MapNow } from '../store/map.ts';
import { useReckoning } from './use-reckoning.ts';
import { useToday } from './use-today.ts';

export function useMap(): MapNow | undefined {
  const today = useToday();
  const answer = useReckoning({ kind: 'map', today });
  return answer?.kind === 'map' ? answer.map : undefined;
}
