/** What may follow a third "not this week" in a row: a looser rhythm, or rest. */
import type { Span } from '../../domain/calendar-date.ts';
import { looserRhythm } from '../../domain/rhythm.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { restContact, saveContact } from '../../store/contacts.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import type { WeekPerson } from '../../store/week.ts';

export type Loosening = {
  readonly name: string;
  /** The next looser rhythm; absent when theirs is the loosest already, or they have none. */
  readonly looser?: Span;
  readonly loosen: (rhythm: Span) => Promise<void>;
  readonly rest: () => Promise<void>;
};

export function useLoosening({ contact, rhythm }: WeekPerson): Loosening {
  const { week: words, words: common } = useFirstMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const name = nameInSentences(contact);
  const looser = rhythm && looserRhythm(rhythm);

  function say(text: string, undoId: string): void {
    showToast({ text, undo: undoOf(undoId) });
  }

  return {
    name,
    ...(looser !== undefined && { looser }),
    loosen: async (chosen) => {
      const saved = await saveContact(database, { since: contact, changes: { rhythm: chosen } }, today);
      if (saved.ok) say(words.loosened(name, common.rhythm(chosen)), saved.value.undoId);
    },
    rest: async () => say(words.rested(name), await restContact(database, contact.id, today)),
  };
}
