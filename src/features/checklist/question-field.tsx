/** One question of the checklist, with its answer. */
import type { ChecklistQuestion } from '../../domain/checklist.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { useAnswer } from './use-answer.ts';

type QuestionFieldProps = {
  readonly networkId: string;
  readonly question: ChecklistQuestion;
  /** What is saved. */
  readonly kept: string;
};

export function QuestionField({ networkId, question, kept }: QuestionFieldProps) {
  const { question: label, hint } = useMessages().checklist.questions[question];
  const { text, setText, keep } = useAnswer({ networkId, question, kept });
  return <TextArea label={label} hint={hint} rows={2} value={text} onChange={setText} onBlur={keep} />;
}
