/** Which waiting tips fit someone, as the matching worker keeps it. */
import type { FittingTip } from '../domain/gift-pretext.ts';
import { useMatching } from './use-matching.ts';

/** The waiting tips that fit the contact, best first, kept in step with every change; undefined until the first answer. */
export function useTipsFor(contactId: string): readonly FittingTip[] | undefined {
  return useMatching('tips', contactId)?.tips;
}
