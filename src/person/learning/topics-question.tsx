/** What one usually talks about, where nothing is noted; the answer becomes interests. */
import { useState } from 'react';
import { topicsIn } from '../../domain/learning.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Form } from '../../ui/layout/form.tsx';
import styles from './question.module.css';
import type { Answers } from './use-answers.ts';

export function TopicsQuestion({ answers }: { readonly answers: Answers }) {
  const { learning: words } = useMessages();
  const [text, setText] = useState('');
  const topics = topicsIn(text);
  return (
    <Form onSubmit={() => topics.length > 0 && void answers.topics(topics)}>
      <p className={styles['question']}>{words.topics(answers.name)}</p>
      {/* no chips while one types: they would push the button away from under the thumb */}
      <TextField label={words.topicsLabel} hint={words.topicsHint} value={text} onChange={setText} />
      <div className={styles['acts']}>
        <Button submit>{words.keep}</Button>
        <Button look="plain" onClick={() => void answers.notNow()}>
          {words.notNow}
        </Button>
      </div>
    </Form>
  );
}
