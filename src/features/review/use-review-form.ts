/** The form of looking back: one word for each question, what one will do, and the one save. */
import { useState } from 'react';
import type { Network, NetworkDecision } from '../../domain/network.ts';
import { nextReviewOn, type ReviewAnswer, type ReviewAnswers, type ReviewQuestion } from '../../domain/review.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { monthName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useSaying } from '../../person/use-saying.ts';
import { writeFailureOf, type WriteFailure } from '../../platform/write-failure.ts';
import { lookBackOn } from '../../store/reviews.ts';
import { useUnsaved } from '../../ui/overlays/use-unsaved.ts';

/** `onSaved` is handed the id of the review. */
export function useReviewForm(network: Network, onSaved: (id: string) => void) {
  const { review: words, language } = useMessages();
  const [answers, setAnswers] = useState<ReviewAnswers>({});
  const [decision, setDecision] = useState<NetworkDecision>();
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<WriteFailure | 'empty'>();
  const [isSaving, setSaving] = useState(false);
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  const unsaved = useUnsaved(note.trim() !== '', paths.network(network.id));
  const isEmpty = Object.keys(answers).length === 0 && decision === undefined && note.trim() === '';

  async function save(): Promise<void> {
    if (isEmpty) return setFault('empty');
    setSaving(true);
    const said = { ...(decision !== undefined && { decision }), ...(note.trim() !== '' && { note: note.trim() }) };
    try {
      const { id, undoId } = await lookBackOn(database, { networkId: network.id, answers, ...said }, today);
      unsaved.letGo();
      const next = monthName(language, nextReviewOn(today), today);
      say(decision === 'leave' ? words.left(network.name) : words.saved(next), undoId);
      onSaved(id);
    } catch (error) {
      setFault(writeFailureOf(error));
      setSaving(false);
    }
  }
  return {
    answers,
    answer: (question: ReviewQuestion, answer: ReviewAnswer) => {
      setAnswers({ ...answers, [question]: answer });
      setFault(undefined);
    },
    decision,
    decide: (next: NetworkDecision) => {
      setDecision(next);
      setFault(undefined);
    },
    note,
    setNote,
    fault,
    isSaving,
    save,
    unsaved,
  };
}
