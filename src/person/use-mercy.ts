/** Mercy for one person: not this week, waiting, rest. Each act says what it did and can be undone for ten seconds. */
import { addSpan, type CalendarDate, type Span } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { skipsAskForChange } from '../domain/skip.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useUndo } from '../hooks/use-undo.ts';
import { shortDay } from '../i18n/format.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { restContact, snoozeContact, wakeContact } from '../store/contacts.ts';
import { skipThisWeek } from '../store/plans.ts';
import { useToast } from '../ui/overlays/toast-context.ts';
import { useNames } from './use-names.ts';

/** What became of 'not this week': 'too-often' when it was the third in a row, and a looser rhythm or rest is offered. */
export type Skipped = 'skipped' | 'too-often';

export type Mercy = {
  /** What the person is called in sentences. */
  readonly name: string;
  /** Not this week; absent for someone who has no place in a plan. */
  readonly skip?: () => Promise<Skipped>;
  /** No suggestions for so long from today, or until a day. */
  readonly snooze: (until: Span | CalendarDate) => Promise<void>;
  readonly unsnooze: () => Promise<void>;
  readonly rest: () => Promise<void>;
  readonly wake: () => Promise<void>;
};

type MercyContact = Pick<Contact, 'id' | 'givenName' | 'displayName'>;

/** `planId` is the plan in which the contact has its place, where it has one. */
export function useMercy(contact: MercyContact, { planId }: { readonly planId?: string } = {}): Mercy {
  const { week: words, language } = useFirstMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const { id } = contact;
  const names = useNames();
  const name = names.inSentences(contact);

  function say(text: string, undoId: string): void {
    showToast({ text: names.sentence(text), undo: undoOf(undoId) });
  }

  async function skipIn(plan: string): Promise<Skipped> {
    const { inARow, undoId } = await skipThisWeek(database, { planId: plan, contactId: id });
    say(words.skipped(name), undoId);
    return skipsAskForChange(inARow) ? 'too-often' : 'skipped';
  }

  return {
    name,
    ...(planId !== undefined && { skip: () => skipIn(planId) }),
    snooze: async (until) => {
      const day = typeof until === 'string' ? until : addSpan(today, until);
      const undoId = await snoozeContact(database, { id, until: day }, today);
      say(words.snoozed(name, shortDay(language, day, today)), undoId);
    },
    unsnooze: async () => say(words.unsnoozed(name), await snoozeContact(database, { id, until: undefined }, today)),
    rest: async () => say(words.rested(name), await restContact(database, id, today)),
    wake: async () => say(words.awake(name), await wakeContact(database, id, today)),
  };
}
