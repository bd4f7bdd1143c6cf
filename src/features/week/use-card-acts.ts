/** What one may do with someone on the list; each act says what it did and can be undone for ten seconds. */
import { addSpan, type Span } from '../../domain/calendar-date.ts';
import { skipsAskForChange } from '../../domain/skip.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { shortDay } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { restContact, snoozeContact } from '../../store/contacts.ts';
import { skipThisWeek } from '../../store/plans.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import type { WeekPerson } from '../../store/week.ts';

/** How a card went: 'too-often' when they were waved off for the third time in a row. */
export type Gone = 'gone' | 'too-often';

export type CardActs = {
  readonly name: string;
  readonly skip: () => Promise<void>;
  readonly snooze: (span: Span) => Promise<void>;
  readonly rest: () => Promise<void>;
};

type ActsOf = { readonly planId: string; readonly onGone: (gone: Gone) => void };

export function useCardActs({ contact }: Pick<WeekPerson, 'contact'>, { planId, onGone }: ActsOf): CardActs {
  const { week: words, language } = useFirstMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const name = nameInSentences(contact);

  function sayGone(text: string, undoId: string, gone: Gone = 'gone'): void {
    showToast({ text, undo: undoOf(undoId) });
    onGone(gone);
  }

  return {
    name,
    skip: async () => {
      const { inARow, undoId } = await skipThisWeek(database, { planId, contactId: contact.id });
      sayGone(words.skipped(name), undoId, skipsAskForChange(inARow) ? 'too-often' : 'gone');
    },
    snooze: async (span) => {
      const until = addSpan(today, span);
      const undoId = await snoozeContact(database, { id: contact.id, until }, today);
      sayGone(words.snoozed(name, shortDay(language, until, today)), undoId);
    },
    rest: async () => sayGone(words.rested(name), await restContact(database, contact.id, today)),
  };
}
