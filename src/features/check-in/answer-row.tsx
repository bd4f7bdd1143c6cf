/** Has there been an answer to what one wrote? */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { nameToShow } from '../../domain/contact.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { listOf, relativeDay } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { editInteraction } from '../../store/interactions.ts';
import type { OpenAnswer } from '../../store/since-last-time.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { QuestionRow } from './question-row.tsx';

type AnswerRowProps = {
  readonly open: OpenAnswer;
  readonly today: CalendarDate;
  readonly onLater: (id: string) => void;
  readonly onAnswered: () => void;
};

export function AnswerRow({ open: { interaction, contacts }, today, onLater, onAnswered }: AnswerRowProps) {
  const { checkIn, words: common, language } = useMessages();
  const words = checkIn.since;
  const database = useDatabase();
  const showToast = useToast();
  const undoOf = useUndo();
  const { id, channel, day } = interaction;

  async function answer(answered: 'yes' | 'no'): Promise<void> {
    const undoId = await editInteraction(database, { id, changes: { answered } }, today);
    const name = listOf(language, contacts.map(nameInSentences));
    showToast({ text: answered === 'yes' ? words.answered(name) : words.quiet, undo: undoOf(undoId) });
    onAnswered();
  }

  return (
    <QuestionRow
      title={listOf(language, contacts.map(nameToShow))}
      note={`${common.channel[channel]}, ${relativeDay(language, day, today)}`}
      answers={[
        { label: words.yes, onPress: () => void answer('yes') },
        { label: words.no, onPress: () => void answer('no') },
        {
          label: words.notYet,
          onPress: () => {
            onLater(id);
            onAnswered();
          },
        },
      ]}
    />
  );
}
