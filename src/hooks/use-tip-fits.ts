/** Whom a tip fits, as the matching worker keeps it. */
import type { Fit } from '../domain/matching/who-likes.ts';
import { useMatching } from './use-matching.ts';

/** Whom the tip fits, best first, kept in step with every change; undefined until the first answer. */
export function useTipFits(tipId: string): readonly Fit[] | undefined {
  return useMatching('fits', tipId)?.fits;
}
