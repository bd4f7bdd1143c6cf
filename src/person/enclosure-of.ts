/** What of a tip goes into a message: its title, and its link where that is one to follow. */
import type { Enclosure } from '../domain/forward.ts';
import type { Tip } from '../domain/tip.ts';
import { safeLink } from '../platform/safe-link.ts';

export function enclosureOf({ title, url = '' }: Pick<Tip, 'title' | 'url'>): Enclosure {
  const link = safeLink(url);
  const isWeb = link !== undefined && /^https?:/.test(link);
  return { title, ...(isWeb && { link }) };
}
