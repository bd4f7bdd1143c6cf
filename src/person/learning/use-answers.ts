/** What one may answer to the one question about a person; each answer is saved, said, and can be undone. */
import { useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import type { LearningQuestion } from '../../domain/learning.ts';
import type { LastInTouch } from '../../domain/rough-day.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { saveContact } from '../../store/contacts.ts';
import { rememberLastContact, rememberTopics, waveQuestionAway } from '../../store/learning.ts';
import { useOneAtATime } from '../../ui/acts/use-one-at-a-time.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import type { TieValue } from '../tie-field.tsx';

export type Answers = {
  /** What the person is called in sentences. */
  readonly name: string;
  /** The last answer could not be saved. */
  readonly hasFailed: boolean;
  readonly changeTie: (value: TieValue) => Promise<void>;
  readonly leaveTie: () => Promise<void>;
  readonly lastInTouch: (last: LastInTouch) => Promise<void>;
  readonly topics: (topics: readonly string[]) => Promise<void>;
  readonly notNow: () => Promise<void>;
};

type Asked = { readonly contact: Contact; readonly code: LearningQuestion['code']; readonly onAnswered: () => void };

export function useAnswers({ contact, code, onAnswered }: Asked): Answers {
  const { learning: words } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const oneAtATime = useOneAtATime();
  const [hasFailed, setFailed] = useState(false);
  const name = nameInSentences(contact);
  const contactId = contact.id;

  function answer(said: string, save: () => Promise<string>): Promise<void> {
    return oneAtATime(async () => {
      try {
        const undoId = await save();
        showToast({ text: said, undo: undoOf(undoId) });
        onAnswered();
      } catch {
        setFailed(true);
      }
    });
  }
  const waveAway = (): Promise<string> => waveQuestionAway(database, { code, contactId }, today);

  return {
    name,
    hasFailed,
    changeTie: ({ tie, answers }) =>
      answer(words.noted(name), async () => {
        const changes = { tie, tieAnswers: answers };
        const saved = await saveContact(database, { since: contact, changes }, today);
        if (!saved.ok) throw new Error(`the tie of ${contactId} was not saved: ${saved.failure.kind}`);
        return saved.value.undoId;
      }),
    leaveTie: () => answer(words.left(name), waveAway),
    lastInTouch: (last) =>
      last === 'unknown'
        ? answer(words.waved(name), waveAway)
        : answer(words.noted(name), () => rememberLastContact(database, { contactId, last }, today)),
    topics: (topics) => answer(words.noted(name), () => rememberTopics(database, { contactId, topics })),
    notNow: () => answer(words.waved(name), waveAway),
  };
}
