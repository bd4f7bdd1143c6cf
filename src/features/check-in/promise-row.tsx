/** A promise whose day has come: kept, or left for later. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { relativeDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { keepPromise } from '../../store/promises.ts';
import type { DuePromise } from '../../store/since-last-time.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { QuestionRow } from './question-row.tsx';

type PromiseRowProps = {
  readonly due: DuePromise;
  readonly today: CalendarDate;
  readonly onLater: (id: string) => void;
  readonly onAnswered: () => void;
};

export function PromiseRow({ due: { promise, contact }, today, onLater, onAnswered }: PromiseRowProps) {
  const { checkIn, language } = useMessages();
  const words = checkIn.since;
  const database = useDatabase();
  const showToast = useToast();
  const undoOf = useUndo();

  async function keep(): Promise<void> {
    const undoId = await keepPromise(database, promise.id, today);
    showToast({ text: words.keptNote, undo: undoOf(undoId) });
    onAnswered();
  }

  return (
    <QuestionRow
      title={words.promised(nameInSentences(contact), promise.what)}
      note={relativeDay(language, promise.dueOn, today)}
      answers={[
        { label: words.kept, onPress: () => void keep() },
        {
          label: words.later,
          onPress: () => {
            onLater(promise.id);
            onAnswered();
          },
        },
      ]}
    />
  );
}
