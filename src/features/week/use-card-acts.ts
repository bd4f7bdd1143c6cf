/** What one may do with someone on the list; each act says what it did and can be undone for ten seconds. */
import { addSpan, type Span } from '../../domain/calendar-date.ts';
import { skipsAskForChange } from '../../domain/skip.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { capitalized, shortDay } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { restContact, saveContact, snoozeContact } from '../../store/contacts.ts';
import { skipThisWeek } from '../../store/plans.ts';
import { undo } from '../../store/undo.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import type { Carded } from './use-week-screen.ts';

export type CardActs = {
  readonly name: string;
  /** Answers whether it is time to ask how often would be right. */
  readonly skip: () => Promise<boolean>;
  readonly snooze: (span: Span) => Promise<void>;
  readonly rest: () => Promise<void>;
  readonly loosen: (rhythm: Span) => Promise<void>;
};

export function useCardActs({ contact }: Pick<Carded, 'contact'>, planId: string): CardActs {
  const { week: words, words: common, language } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const name = nameInSentences(contact);

  function say(text: string, undoId: string): void {
    showToast({ text, undo: () => void undo(database, undoId, today) });
  }

  return {
    name,
    skip: async () => {
      const { inARow, undoId } = await skipThisWeek(database, { planId, contactId: contact.id });
      say(words.skipped(name), undoId);
      return skipsAskForChange(inARow);
    },
    snooze: async (span) => {
      const until = addSpan(today, span);
      const undoId = await snoozeContact(database, { id: contact.id, until }, today);
      say(words.snoozed(name, shortDay(language, until, today)), undoId);
    },
    rest: async () => say(words.rested(name), await restContact(database, contact.id, today)),
    loosen: async (rhythm) => {
      const saved = await saveContact(database, { since: contact, changes: { rhythm } }, today);
      if (saved.ok) say(words.loosened(name, capitalized(language, common.rhythm(rhythm))), saved.value.undoId);
    },
  };
}
