/**
 * The tie between oneself and a contact, strong or weak (Granovetter 1973; seed 000 names what strength reflects:
 * acquaintance, availability, confidentiality and support).
 */
import { addDays, daysBetween, type CalendarDate } from './calendar-date.ts';

export type Tie = 'strong' | 'weak';

/** How much of something, 0 (not at all) to 3 (very much). */
export type TieAnswer = 0 | 1 | 2 | 3;

/** The four questions. */
export type TieAnswers = {
  readonly acquaintance: TieAnswer;
  readonly availability: TieAnswer;
  readonly confidentiality: TieAnswer;
  readonly support: TieAnswer;
};

/** The tie that four answers suggest: 7 of 12 or more is strong. The person decides. */
export function suggestedTie(answers: TieAnswers): Tie {
  const sum = answers.acquaintance + answers.availability + answers.confidentiality + answers.support;
  return sum >= STRONG_FROM ? 'strong' : 'weak';
}

/** A tie that does not fit what happens: called loose yet in touch every week, or called close yet silent for a year. */
export type TieMisfit = 'weak-yet-weekly' | 'strong-yet-silent';

/**
 * The misfit of a tie, if there is one. `fullDays` are the days of full contact, in any order; weekly means at least
 * four of them within the last 28 days, `today` included.
 */
export function tieMisfit(
  contact: { readonly tie?: Tie; readonly lastLightOn?: CalendarDate },
  fullDays: readonly CalendarDate[],
  today: CalendarDate,
): TieMisfit | undefined {
  if (contact.tie === 'weak') {
    const recent = new Set(fullDays.filter((day) => day > addDays(today, -28) && day <= today));
    return recent.size >= 4 ? 'weak-yet-weekly' : undefined;
  }
  if (contact.tie !== 'strong') return undefined;
  const touches = contact.lastLightOn === undefined ? fullDays : [...fullDays, contact.lastLightOn];
  if (touches.length === 0) return undefined;
  const last = touches.reduce((latest, day) => (day > latest ? day : latest));
  return daysBetween(last, today) > 365 ? 'strong-yet-silent' : undefined;
}

const STRONG_FROM = 7;
