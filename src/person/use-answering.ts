/** Saying how it went: what is logged by it, said in a note, undone for ten seconds. */
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useUndo } from '../hooks/use-undo.ts';
import { monthName } from '../i18n/format.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { answerIntention, type Answered, type OutreachAnswer } from '../store/answer-intention.ts';
import { useToast } from '../ui/overlays/toast-context.ts';

/** Answers the intention with this id. */
export function useAnswering(id: string): (answer: OutreachAnswer) => Promise<void> {
  const { outreach: words, language } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();

  function noteOf(answer: OutreachAnswer, { dueOn }: Answered): string {
    if (answer === 'yes') return words.noted;
    if (answer === 'not-done') return words.leftAsItWas;
    return dueOn === undefined ? words.quiet : words.tryAgain(monthName(language, dueOn, today));
  }

  return async (answer) => {
    const answered = await answerIntention(database, { id, answer }, today);
    if (answered !== undefined) showToast({ text: noteOf(answer, answered), undo: undoOf(answered.undoId) });
  };
}
