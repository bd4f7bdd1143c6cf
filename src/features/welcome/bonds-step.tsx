/** How close, and when last in touch: two taps for each of the first people, one of them at a time, and one tap back. */
import { useState } from 'react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { BondQuestions } from './bond-questions.tsx';
import { Step } from './step.tsx';
import styles from './step.module.css';
import { useLeaving } from './use-leaving.ts';
import type { UnderWay } from './under-way.ts';

export function BondsStep({ underWay: { run, people } }: { readonly underWay: UnderWay }) {
  const { opening, welcome: words } = useMessages();
  const leave = useLeaving();
  const { before, said, takeBack } = useTakingBack();
  // someone deleted in another tab is passed over
  const asked = run.contactIds.slice(run.asked).find((id) => people.some((person) => person.id === id));
  const contact = people.find(({ id }) => id === asked);
  const place = contact === undefined ? people.length : people.indexOf(contact) + 1;
  return (
    <Step
      title={contact === undefined ? opening.title : nameToShow(contact)}
      part={0.2 + (0.6 * (place - 1)) / Math.max(1, people.length)}
      onLeave={() => void leave()}
    >
      <Soft>{words.of(place, people.length)}</Soft>
      <BondQuestions key={asked} contact={contact} onSaid={said} />
      {before && before.id !== asked && (
        <div className={styles['later']}>
          <Button look="plain" onClick={takeBack}>
            {words.bonds.back(nameInSentences(before))}
          </Button>
        </div>
      )}
    </Step>
  );
}

type Said = { readonly contact: Contact; readonly undoId: string };

/** Answers since the step was opened, of which the last can be taken back, and then the one before. */
function useTakingBack() {
  const [answers, setAnswers] = useState<readonly Said[]>([]);
  const undoOf = useUndo();
  return {
    before: answers.at(-1)?.contact,
    said: (contact: Contact, undoId: string) => setAnswers((others) => [...others, { contact, undoId }]),
    takeBack: () => {
      const last = answers.at(-1);
      if (last === undefined) return;
      setAnswers(answers.slice(0, -1));
      undoOf(last.undoId)();
    },
  };
}
