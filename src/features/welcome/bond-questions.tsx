/** The two questions about one person. The tie stays in sight, so that a slip of the thumb is soon mended. */
import { useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import type { LastInTouch } from '../../domain/rough-day.ts';
import { lastContactOn } from '../../domain/target.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { TieField, type TieValue } from '../../person/tie-field.tsx';
import { goToStep, sayFirstTie, sayLastInTouch } from '../../store/first-people.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import styles from './step.module.css';

const LASTS: readonly LastInTouch[] = ['month', 'year', 'longer', 'unknown'];

type BondQuestionsProps = {
  readonly contact: Contact | undefined;
  /** Hears of what takes the last answer back. */
  readonly onSaid: (contact: Contact, undoId: string) => void;
};

export function BondQuestions({ contact, onSaid }: BondQuestionsProps) {
  const { welcome: words } = useMessages();
  const [isTieLeft, setTieLeft] = useState(false);
  const database = useDatabase();
  const today = useToday();
  if (contact === undefined) return <Button onClick={() => void goToStep(database, 'card')}>{words.goOn}</Button>;
  const { id } = contact;
  async function sayLast(last: LastInTouch, of: Contact): Promise<void> {
    onSaid(of, await sayLastInTouch(database, { id, last }, today));
  }
  function say({ tie, answers }: TieValue): void {
    if (tie !== undefined) void sayFirstTie(database, { id, tie, answers }, today);
  }
  return (
    <Stack gap="wide">
      <TieField value={{ tie: contact.tie, answers: contact.tieAnswers }} onChange={say} />
      {contact.tie !== undefined || isTieLeft ? (
        <LastQuestion isKnown={lastContactOn(contact) !== undefined} onSay={(last) => void sayLast(last, contact)} />
      ) : (
        <div className={styles['later']}>
          <Button look="plain" onClick={() => setTieLeft(true)}>
            {words.bonds.later}
          </Button>
        </div>
      )}
    </Stack>
  );
}

type LastQuestionProps = {
  /** It came in with the address book, and is not asked again. */
  readonly isKnown: boolean;
  readonly onSay: (last: LastInTouch) => void;
};

function LastQuestion({ isKnown, onSay }: LastQuestionProps) {
  const { welcome: words, contactForm } = useMessages();
  if (isKnown) {
    return (
      <Button look="primary" wide onClick={() => onSay('unknown')}>
        {words.goOn}
      </Button>
    );
  }
  return (
    <Choice
      label={words.bonds.lastInTouch}
      value={undefined}
      options={LASTS.map((last) => ({ value: last, label: contactForm.lasts[last] }))}
      onChange={onSay}
    />
  );
}
