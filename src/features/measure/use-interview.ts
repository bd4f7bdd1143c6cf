/** What is being answered: kept as one goes, so that a kill loses nothing, and kept together on its day at the end. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { saidAnswers, type Answer, type KnownQuestion, type MeasureDraft } from '../../domain/measure.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useSaying } from '../../person/use-saying.ts';
import { onGoingAway } from '../../platform/going-away.ts';
import { keepMeasureDraft, saveMeasure } from '../../store/measures.ts';

export type InterviewProps = {
  readonly questions: readonly KnownQuestion[];
  /** The day it is of, and what was answered on it before. */
  readonly before: MeasureDraft;
  /** What was answered since and not saved; undefined: nothing. */
  readonly begun: readonly Answer[] | undefined;
  readonly onDone: () => void;
};

/** The questions are those that are asked still, and those that were answered on this day. */
export function useInterview({ questions, before, begun, onDone }: InterviewProps) {
  const { measure: words } = useMessages();
  const database = useDatabase();
  const say = useSaying();
  const [start] = useState(begun ?? before.answers);
  const [answers, setAnswers] = useState(start);
  const [isEmpty, setEmpty] = useState(false);
  const isOver = useRef(false);
  const kept = useRef(start);

  /** What can't be kept now is kept with the next answer, or saved in the end. */
  const keepThis = useEffectEvent((now: readonly Answer[]) => {
    if (now === kept.current || isOver.current) return;
    kept.current = now;
    keepMeasureDraft(database, { day: before.day, answers: now }).catch(() => undefined);
  });
  const keepNow = useEffectEvent(() => keepThis(answers));
  useEffect(() => {
    const timer = setTimeout(() => keepThis(answers), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [answers]);
  useEffect(() => onGoingAway(() => keepNow()), []);
  useEffect(() => () => keepNow(), []);

  function answer({ id }: KnownQuestion, given: Partial<Answer>): void {
    const known = answers.find(({ questionId }) => questionId === id) ?? { questionId: id };
    setEmpty(false);
    setAnswers([...answers.filter((each) => each !== known), { ...known, ...given }]);
  }
  async function save(): Promise<void> {
    const inOrder = questions.flatMap(({ id }) => answers.find(({ questionId }) => questionId === id) ?? []);
    if (saidAnswers(inOrder).length === 0) return setEmpty(true);
    isOver.current = true;
    const undoId = await saveMeasure(database, before.day, inOrder);
    onDone();
    return undoId === undefined ? undefined : say(words.saved, undoId);
  }
  async function cancel(): Promise<void> {
    isOver.current = true;
    await keepMeasureDraft(database, undefined);
    onDone();
  }
  return {
    asked: questions.filter(
      ({ id, retiredOn }) => retiredOn === undefined || before.answers.some(({ questionId }) => questionId === id),
    ),
    answerTo: ({ id }: KnownQuestion) => answers.find(({ questionId }) => questionId === id),
    answer,
    isEmpty,
    save: () => void save(),
    cancel: () => void cancel(),
  };
}

/** One pauses this long between two thoughts. */
const PAUSE_MS = 700;
