/** Which loose ties might serve a purpose, kept in step with every change of the people. */
import type { Helper } from '../domain/helper.ts';
import { useMatching } from './use-matching.ts';

/** The best first; undefined until it is known. */
export function useWeakTies(purposeId: string): readonly Helper[] | undefined {
  return useMatching('serve', purposeId)?.helpers.free;
}
