/** The checklist as a text to hand on: each question with its answer, and what is still open. */
import {
  answerTo,
  CHECKLIST_PARTS,
  questionsOf,
  type ChecklistAnswers,
  type ChecklistQuestion,
  type ChecklistWay,
} from '../../domain/checklist.ts';
import type { Messages } from '../../i18n/messages.ts';

/** The questions of the way with their answers, in order. */
export function askedIn(way: ChecklistWay, answers: ChecklistAnswers): readonly Asked[] {
  return CHECKLIST_PARTS.flatMap((part) => questionsOf(part, way)).map((question) => ({
    question,
    answer: answerTo(question, answers),
  }));
}

export type Asked = { readonly question: ChecklistQuestion; readonly answer: string | undefined };

export function checklistText(name: string, asked: readonly Asked[], { checklist: words }: Messages): string {
  const questionOf = ({ question }: Asked) => words.questions[question].question;
  const answered = asked.flatMap((each) => (each.answer === undefined ? [] : [`${questionOf(each)}\n${each.answer}`]));
  const open = asked.filter(({ answer }) => answer === undefined).map((each) => `– ${questionOf(each)}`);
  const rest = open.length === 0 ? [] : [`${words.open}:\n${open.join('\n')}`];
  return [name, ...answered, ...rest].join('\n\n');
}
