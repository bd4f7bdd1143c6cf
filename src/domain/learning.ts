/**
 * Learning: a card about whom little is known asks one question instead of offering a line. At most one at a time, and
 * nothing told in confidence is looked at.
 */
import type { CalendarDate } from './calendar-date.ts';
import { mayBeSuggested, type Contact } from './contact.ts';
import { weightOf, type Interaction } from './interaction.ts';
import { tieMisfit, type TieMisfit } from './tie.ts';

/** What to ask: whether the tie still fits, roughly when one was last in touch, what one usually talks about. */
export type LearningQuestion =
  | { readonly code: 'misfit'; readonly misfit: TieMisfit }
  | { readonly code: 'last-contact' }
  | { readonly code: 'topics' };

/** The one question to ask about a contact, the most telling first; undefined when enough is known. */
export function learningQuestion(
  contact: Contact,
  history: readonly Interaction[],
  today: CalendarDate,
): LearningQuestion | undefined {
  if (!mayBeSuggested(contact) || contact.restingSince !== undefined) return undefined;
  const open = history.filter((row) => row.confidential !== true);
  const fullDays = history.filter((row) => weightOf(row) === 'full').map((row) => row.day);
  const misfit = tieMisfit(contact, fullDays, today);
  if (misfit !== undefined) return { code: 'misfit', misfit };
  if (history.length === 0) return { code: 'last-contact' };
  return isAnythingNoted(contact, open) ? undefined : { code: 'topics' };
}

function isAnythingNoted(contact: Contact, history: readonly Interaction[]): boolean {
  const { interests, offers, seeks } = contact;
  if (interests.length + offers.length + seeks.length > 0) return true;
  return [contact.notes, ...history.map(({ note }) => note)].some((text) => (text ?? '').trim() !== '');
}
