/** Where a purpose is thin (A1): nobody serves it, nobody has lately, or only those who are close. For a hint, never a mark. */
import { addSpan, type CalendarDate } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import type { PurposeKind } from './purpose.ts';
import { lastContactOn } from './target.ts';

/** Who and what serves a purpose. Networks that were closed serve nothing any more. */
export type Serving = {
  readonly contacts: readonly Pick<Contact, 'tie' | 'lastFullOn' | 'lastLightOn'>[];
  /** The last day on which each network met with oneself there; absent: none yet. */
  readonly networks: readonly { readonly lastMetOn?: CalendarDate }[];
};

export type Thin = 'nobody' | 'quiet' | 'close-only';

/**
 * Where it is thin; undefined where it is not. `nobody`: nobody and nothing serves it. `quiet`: no contact with anyone of
 * them in half a year. `close-only`: none but close ties, while the kind lives by what is new. Those who are close mostly
 * know what one knows oneself; what is new, jobs above all, comes through loose ties (Granovetter 1973, “The Strength of
 * Weak Ties”; strong and weak in seed 000). A network brings loose ties with it.
 */
export function whereThin(kind: PurposeKind, { contacts, networks }: Serving, today: CalendarDate): Thin | undefined {
  if (contacts.length === 0 && networks.length === 0) return 'nobody';
  const since = addSpan(today, QUIET);
  const days = [...contacts.map(lastContactOn), ...networks.map(({ lastMetOn }) => lastMetOn)];
  if (!days.some((day) => day !== undefined && day >= since)) return 'quiet';
  const isCloseOnly = networks.length === 0 && contacts.every(({ tie }) => tie === 'strong');
  return isCloseOnly && !LIVES_BY_CLOSENESS.has(kind) ? 'close-only' : undefined;
}

/** As long as from one looking back to the next. */
const QUIET = { every: -6, unit: 'month' } as const;

/** Kinds for which those who are close are the right ones; nothing new is sought. */
const LIVES_BY_CLOSENESS: ReadonlySet<PurposeKind> = new Set(['support', 'friendship', 'quick-help']);
