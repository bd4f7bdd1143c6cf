/** What one usually talks about, where nothing is noted; the answer becomes interests. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { ChipField } from '../../ui/fields/chip-field.tsx';
import styles from './question.module.css';
import type { Answers } from './use-answers.ts';

export function TopicsQuestion({ answers }: { readonly answers: Answers }) {
  const { learning: words } = useMessages();
  const [topics, setTopics] = useState<readonly string[]>([]);
  return (
    <>
      <p className={styles['question']}>{words.topics(answers.name)}</p>
      <ChipField label={words.topicsLabel} hint={words.topicsHint} values={topics} onChange={setTopics} />
      <div className={styles['acts']}>
        <Button onClick={() => topics.length > 0 && void answers.topics(topics)}>{words.keep}</Button>
        <Button look="plain" onClick={() => void answers.notNow()}>
          {words.notNow}
        </Button>
      </div>
    </>
  );
}
