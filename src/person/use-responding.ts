/** Saying what came of something one passed on: said in a note, undone for ten seconds. */
import { isWelcome, type ForwardResponse } from '../domain/forward.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { answerForward, type ForwardTo } from '../store/forwards.ts';
import { useSaying } from './use-saying.ts';

export function useResponding(): (to: ForwardTo, response: ForwardResponse) => Promise<void> {
  const { passOn: words } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  return async ({ forward, contact }, response) => {
    const undoId = await answerForward(database, { id: forward.id, response }, today);
    const text = isWelcome(response) ? words.welcomed(nameInSentences(contact)) : words.quiet;
    say(text, undoId);
  };
}
