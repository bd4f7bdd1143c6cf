/** What may follow a third "not this week" in a row: a looser rhythm, or rest. */
import type { Span } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { looserRhythm } from '../domain/rhythm.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useUndo } from '../hooks/use-undo.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { saveContact } from '../store/contacts.ts';
import { useToast } from '../ui/overlays/toast-context.ts';
import { useNames } from './use-names.ts';
import { useMercy, type Mercy } from './use-mercy.ts';

export type Loosening = Pick<Mercy, 'name' | 'rest'> & {
  /** The next looser rhythm; absent when theirs is the loosest already, or they have none. */
  readonly looser?: Span;
  readonly loosen: (rhythm: Span) => Promise<void>;
};

/** `rhythm` is what `rhythmOf` says of the contact. */
export function useLoosening(person: { readonly contact: Contact; readonly rhythm?: Span }): Loosening {
  const { mercy: words, words: common, contact: contactWords } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const { contact, rhythm } = person;
  const { name, rest } = useMercy(contact);
  const { sentence } = useNames();
  const looser = rhythm && looserRhythm(rhythm);
  return {
    name,
    rest,
    ...(looser !== undefined && { looser }),
    loosen: async (chosen) => {
      const saved = await saveContact(database, { since: contact, changes: { rhythm: chosen } }, today);
      if (!saved.ok) return showToast({ text: contactWords.done.elsewhere });
      return showToast({
        text: sentence(words.loosened(name, common.rhythm(chosen))),
        undo: undoOf(saved.value.undoId),
      });
    },
  };
}
