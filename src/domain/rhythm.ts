/**
 * Rhythm: how often a contact should get a sign of life. Lengths are compared in nominal days (a month is 30.44, a
 * year twelve of them); days on the calendar are always reckoned truly.
 */
import type { Span } from './calendar-date.ts';
import { mayBeSuggested, type Contact } from './contact.ts';
import type { Settings } from './settings.ts';
import { arePrivate, type Sphere } from './sphere.ts';

/** The length of a span in nominal days. */
export function nominalDays(span: Span): number {
  return span.every * DAYS_IN[span.unit];
}

/**
 * The rhythm of a contact: its own; else the shortest that its spheres give its tie; else none if all its spheres
 * are private; else the default of its tie. None while it has no tie.
 */
export function rhythmOf(
  contact: Pick<Contact, 'rhythm' | 'tie' | 'sphereIds'>,
  spheres: ReadonlyMap<string, Pick<Sphere, 'private' | 'rhythms'>>,
  defaults: Settings['defaultRhythms'],
): Span | undefined {
  const { tie } = contact;
  if (tie === undefined) return undefined;
  if (contact.rhythm !== undefined) return contact.rhythm;
  const own = contact.sphereIds.flatMap((id) => spheres.get(id) ?? []);
  const given = own.flatMap((sphere) => sphere.rhythms[tie] ?? []);
  return shortest(given) ?? (arePrivate(own) ? undefined : defaults[tie]);
}

/** Whether a contact has a place in the weeks to come: sorted, with a rhythm, not resting, neither remembered nor 'never'. */
export function hasDueDay(
  contact: Pick<Contact, 'tie' | 'restingSince' | 'standing' | 'deletedAt'>,
  rhythm: Span | undefined,
): boolean {
  return (
    rhythm !== undefined && contact.tie !== undefined && contact.restingSince === undefined && mayBeSuggested(contact)
  );
}

/** The next looser of the usual rhythms, or undefined when `span` is the loosest already. */
export function looserRhythm(span: Span): Span | undefined {
  return USUAL_RHYTHMS.find((usual) => nominalDays(usual) > nominalDays(span) + 1);
}

/** The rhythms that are offered to choose from, the tightest first. */
export const USUAL_RHYTHMS: readonly Span[] = [
  { every: 1, unit: 'week' },
  { every: 2, unit: 'week' },
  { every: 1, unit: 'month' },
  { every: 2, unit: 'month' },
  { every: 3, unit: 'month' },
  { every: 6, unit: 'month' },
  { every: 1, unit: 'year' },
  { every: 2, unit: 'year' },
];

const DAYS_IN = { day: 1, week: 7, month: 30.44, year: 12 * 30.44 } as const;

function shortest(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    (best, span) => (best === undefined || nominalDays(span) < nominalDays(best) ? span : best),
    undefined,
  );
}
