/** What is being answered: kept together on the day it is of; nothing is lost by an accidental back. */
import { useState } from 'react';
import { saidAnswers, type Answer, type KnownQuestion, type Measure } from '../../domain/measure.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useSaying } from '../../person/use-saying.ts';
import { saveMeasure } from '../../store/measures.ts';
import { useUnsaved } from '../../ui/overlays/use-unsaved.ts';

export type InterviewProps = {
  readonly questions: readonly KnownQuestion[];
  /** The day it is of, and what was answered on it before. */
  readonly before: Pick<Measure, 'day' | 'answers'>;
  readonly onDone: () => void;
};

/** The questions are those that are asked still, and those that were answered on this day. */
export function useInterview({ questions, before, onDone }: InterviewProps) {
  const { measure: words } = useMessages();
  const database = useDatabase();
  const say = useSaying();
  const [answers, setAnswers] = useState(before.answers);
  const [isEmpty, setEmpty] = useState(false);
  const unsaved = useUnsaved(answers !== before.answers, paths.compass);

  function answer({ id }: KnownQuestion, given: Partial<Answer>): void {
    const known = answers.find(({ questionId }) => questionId === id) ?? { questionId: id };
    setEmpty(false);
    setAnswers([...answers.filter((each) => each !== known), { ...known, ...given }]);
  }
  async function save(): Promise<void> {
    const inOrder = questions.flatMap(({ id }) => answers.find(({ questionId }) => questionId === id) ?? []);
    if (saidAnswers(inOrder).length === 0) return setEmpty(true);
    const undoId = await saveMeasure(database, before.day, inOrder);
    unsaved.letGo();
    onDone();
    return undoId === undefined ? undefined : say(words.saved, undoId);
  }
  return {
    asked: questions.filter(
      ({ id, retiredOn }) => retiredOn === undefined || before.answers.some(({ questionId }) => questionId === id),
    ),
    answerTo: ({ id }: KnownQuestion) => answers.find(({ questionId }) => questionId === id),
    answer,
    isEmpty,
    save: () => void save(),
    unsaved,
  };
}
