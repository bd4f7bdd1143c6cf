/** What is being written of one question, and what saves it, retires it and takes it up again. */
import { useState } from 'react';
import type { KnownQuestion } from '../../domain/measure.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useSaying } from '../../person/use-saying.ts';
import { addQuestion, retireQuestion, rewordQuestion, takeUpQuestion } from '../../store/questions.ts';
import { questionText } from './question-text.ts';

export function useQuestionSheet(question: KnownQuestion | undefined, onClose: () => void) {
  const messages = useMessages();
  const { done } = messages.measure;
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  const before = question === undefined ? '' : questionText(question, messages);
  const [text, setText] = useState(before);
  const [isMissing, setMissing] = useState(false);

  async function save(): Promise<void> {
    const written = text.trim();
    if (written === '') return setMissing(true);
    onClose();
    if (question === undefined) return say(done.added, await addQuestion(database, written));
    if (written === before) return undefined;
    return say(done.reworded, await rewordQuestion(database, { id: question.id, text: written, before }, today));
  }
  async function toggle({ id, retiredOn }: KnownQuestion): Promise<void> {
    onClose();
    if (retiredOn === undefined) say(done.retired, await retireQuestion(database, id, today));
    else say(done.takenUp, await takeUpQuestion(database, id));
  }
  return {
    text,
    setText,
    isMissing,
    save: () => void save(),
    toggle: () => void (question && toggle(question)),
  };
}
