/** Roughly when one was last in touch, where nothing between you is noted. */
import type { LastInTouch } from '../../domain/rough-day.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import styles from './question.module.css';
import type { Answers } from './use-answers.ts';

export function LastQuestion({ answers }: { readonly answers: Answers }) {
  const { learning: words } = useMessages();
  return (
    <>
      <p className={styles['question']}>{words.last(answers.name)}</p>
      <div className={styles['acts']}>
        {LASTS.map((last) => (
          <Button
            key={last}
            look={last === 'unknown' ? 'plain' : 'quiet'}
            onClick={() => void answers.lastInTouch(last)}
          >
            {words.lasts[last]}
          </Button>
        ))}
      </div>
    </>
  );
}

const LASTS: readonly LastInTouch[] = ['month', 'year', 'longer', 'unknown'];
