/** Who can help with an ask, kept in step with every change. */
import type { Helpers } from '../domain/helper.ts';
import { useMatching } from './use-matching.ts';

/** Undefined until it is known. */
export function useHelpers(askId: string): Helpers | undefined {
  return useMatching('help', askId)?.helpers;
}
