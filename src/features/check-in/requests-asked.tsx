/** What came of asking for help: one question for each who was asked. */
import { ASK_RESPONSES, type AskResponse } from '../../domain/ask.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { askedWhen } from '../../person/asked-when.ts';
import { nameOfAsked } from '../../person/request-text.ts';
import { useRequestActs } from '../../person/use-request-acts.ts';
import type { OpenRequest } from '../../store/asks-now.ts';
import { Section } from '../../ui/layout/section.tsx';
import { QuestionRow } from './question-row.tsx';
import styles from './since-step.module.css';

type RequestsAskedProps = {
  readonly requests: readonly OpenRequest[];
  readonly today: CalendarDate;
  readonly onLater: (id: string) => void;
  readonly onAnswered: () => void;
};

export function RequestsAsked({ requests, today, onLater, onAnswered }: RequestsAskedProps) {
  const messages = useMessages();
  const { ask: words } = messages;
  const acts = useRequestActs();
  if (requests.length === 0) return null;
  async function answer(open: OpenRequest, response: AskResponse): Promise<void> {
    await acts.answer(open, response);
    onAnswered();
  }
  return (
    <Section title={words.since.title}>
      <ul className={styles['rows']}>
        {requests.map((open) => (
          <QuestionRow
            key={open.request.id}
            title={words.since.row(nameOfAsked(open, messages), open.ask.what)}
            note={words.onDay(askedWhen(open.request.day, today, messages))}
            answers={[
              ...ASK_RESPONSES.map((response) => ({
                label: words.answers[response],
                onPress: () => void answer(open, response),
              })),
              {
                label: words.since.later,
                onPress: () => {
                  onLater(open.request.id);
                  onAnswered();
                },
              },
            ]}
          />
        ))}
      </ul>
    </Section>
  );
}
