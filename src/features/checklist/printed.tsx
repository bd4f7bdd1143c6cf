/** The checklist as it comes out on paper; on the screen it is not there. */
import { useToday } from '../../hooks/use-today.ts';
import { longDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import styles from './checklist.module.css';
import type { Asked } from './checklist-text.ts';

export function Printed({ asked }: { readonly asked: readonly Asked[] }) {
  const { checklist: words, language } = useMessages();
  const today = useToday();
  return (
    <div className={styles['printed']}>
      <p className={styles['day']}>{words.printed(longDay(language, today))}</p>
      <dl className={styles['columns']}>
        {asked.map(({ question, answer }) => (
          <div key={question} className={styles['asked']}>
            <dt className={styles['question']}>{words.questions[question].question}</dt>
            <dd className={styles['answer']}>{answer ?? <span className={styles['blank']}>{words.open}</span>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
