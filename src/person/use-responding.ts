/** Saying what came of something one passed on: said in a note, undone for ten seconds. */
import { isWelcome, type ForwardResponse } from '../domain/forward.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useUndo } from '../hooks/use-undo.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { answerForward, type ForwardTo } from '../store/forwards.ts';
import { useToast } from '../ui/overlays/toast-context.ts';

export function useResponding(): (to: ForwardTo, response: ForwardResponse) => Promise<void> {
  const { passOn: words } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  return async ({ forward, contact }, response) => {
    const undoId = await answerForward(database, { id: forward.id, response }, today);
    const text = isWelcome(response) ? words.welcomed(nameInSentences(contact)) : words.quiet;
    showToast({ text, undo: undoOf(undoId) });
  };
}
