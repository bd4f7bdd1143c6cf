/** One question, new or known: its words, how it was put before, and whether it is still asked. */
import type { KnownQuestion } from '../../domain/measure.ts';
import { useToday } from '../../hooks/use-today.ts';
import { shortDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { useQuestionSheet } from './use-question-sheet.ts';

type QuestionSheetProps = {
  /** Absent: a new one. */
  readonly question: KnownQuestion | undefined;
  readonly onClose: () => void;
};

export function QuestionSheet({ question, onClose }: QuestionSheetProps) {
  const { measure: words, words: shared, language } = useMessages();
  const today = useToday();
  const form = useQuestionSheet(question, onClose);
  return (
    <Sheet open title={question === undefined ? words.add : words.question} onClose={onClose}>
      <Form onSubmit={form.save}>
        <TextArea
          label={words.question}
          value={form.text}
          onChange={form.setText}
          rows={2}
          hint={question && words.rewordHint}
          error={form.isMissing ? words.questionMissing : undefined}
        />
        {question !== undefined && question.earlier.length > 0 && (
          <Stack gap="close">
            {question.earlier.toReversed().map(({ text, until }) => (
              <Soft key={`${until} ${text}`}>{words.formerly(text, shortDay(language, until, today))}</Soft>
            ))}
          </Stack>
        )}
        <Button submit look="primary" wide>
          {shared.save}
        </Button>
        {question && (
          <Button look="plain" onClick={form.toggle}>
            {question.retiredOn === undefined ? words.retire : words.takeUp}
          </Button>
        )}
      </Form>
    </Sheet>
  );
}
