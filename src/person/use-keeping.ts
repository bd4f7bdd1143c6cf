/** Keeping words: for Monday, or as an opening line of one's own. */
import type { Contact } from '../domain/contact.ts';
import { lineTextOf } from '../domain/opening-line.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useUndo } from '../hooks/use-undo.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { languageToWriteIn } from '../i18n/opening-lines.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { keepDraft } from '../store/drafts.ts';
import { keepOpeningLine } from '../store/opening-lines.ts';
import { useToast } from '../ui/overlays/toast-context.ts';
import type { Message } from './use-outreach.ts';

export type Keeping = {
  readonly keepForMonday: (message: Message) => Promise<void>;
  /** Keeps the words as a line for anybody. */
  readonly keepOpening: (text: string) => Promise<void>;
};

export function useKeeping(contact: Contact): Keeping {
  const { outreach: words, language: spoken } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  return {
    keepForMonday: async (message) => {
      const undoId = await keepDraft(database, { contactId: contact.id, ...message }, today);
      showToast({ text: words.keptForMonday, undo: undoOf(undoId) });
    },
    keepOpening: async (text) => {
      const line = { language: languageToWriteIn(contact, spoken), text: lineTextOf(text, nameInSentences(contact)) };
      showToast({ text: words.openingKept, undo: undoOf(await keepOpeningLine(database, line)) });
    },
  };
}
