/** Whom one may ring today, by the words that were typed, kept in step with every change. */
import type { Helpers } from '../domain/helper.ts';
import { useMatching } from './use-matching.ts';

/** Undefined until it is known. */
export function useQuickHelp(text: string): Helpers | undefined {
  return useMatching('quick', text.trim())?.helpers;
}
