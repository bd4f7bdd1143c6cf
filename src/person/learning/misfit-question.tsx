/** A tie that no longer fits what happens: change it, or leave it as it is. */
import { useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import type { TieMisfit } from '../../domain/tie.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { TieSheet } from '../tie-sheet.tsx';
import styles from './question.module.css';
import type { Answers } from './use-answers.ts';

type MisfitQuestionProps = { readonly contact: Contact; readonly misfit: TieMisfit; readonly answers: Answers };

export function MisfitQuestion({ contact, misfit, answers }: MisfitQuestionProps) {
  const { learning: words } = useMessages();
  const [isChanging, setChanging] = useState(false);
  return (
    <>
      <p className={styles['question']}>{words.misfit[misfit](answers.name)}</p>
      <div className={styles['acts']}>
        <Button onClick={() => setChanging(true)}>{words.change}</Button>
        <Button look="plain" onClick={() => void answers.leaveTie()}>
          {words.leave}
        </Button>
      </div>
      {isChanging && (
        <TieSheet
          contact={contact}
          onClose={() => setChanging(false)}
          onSave={(value) => {
            setChanging(false);
            void answers.changeTie(value);
          }}
        />
      )}
    </>
  );
}
