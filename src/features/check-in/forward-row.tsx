/** One question of the first step: what came of something that one passed on. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { nameToShow } from '../../domain/contact.ts';
import { FORWARD_RESPONSES, type ForwardResponse } from '../../domain/forward.ts';
import { relativeDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useResponding } from '../../person/use-responding.ts';
import type { OpenForward } from '../../store/since-last-time.ts';
import { QuestionRow } from './question-row.tsx';

type ForwardRowProps = {
  readonly open: OpenForward;
  readonly today: CalendarDate;
  readonly onLater: (id: string) => void;
  /** `response` is absent when it was put off. */
  readonly onAnswered: (response?: ForwardResponse) => void;
};

export function ForwardRow({ open: { forward, contact, tip }, today, onLater, onAnswered }: ForwardRowProps) {
  const { passOn: words, language } = useMessages();
  const respond = useResponding();
  async function answer(response: ForwardResponse): Promise<void> {
    await respond({ forward, contact }, response);
    onAnswered(response);
  }
  return (
    <QuestionRow
      title={words.askedRow(nameToShow(contact), tip.title)}
      note={relativeDay(language, forward.day, today)}
      answers={[
        ...FORWARD_RESPONSES.map((response) => ({
          label: words.responses[response],
          onPress: () => void answer(response),
        })),
        {
          label: words.later,
          onPress: () => {
            onLater(forward.id);
            onAnswered();
          },
        },
      ]}
    />
  );
}
