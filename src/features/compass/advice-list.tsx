/** The five pieces of advice, in order: each with where one stands and the one thing to do now. */
import { ADVICE } from '../../domain/advice.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { AdviceNow } from '../../store/advice.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { adviceSaid } from './advice-said.ts';
import styles from './advice-list.module.css';

/** `now` is absent while it is still being read; what each piece says stands there at once. */
export function AdviceList({ now }: { readonly now: AdviceNow | undefined }) {
  const messages = useMessages();
  const today = useToday();
  return (
    <ol className={styles['advice']}>
      {ADVICE.map((which) => {
        const { title, text } = messages.compass.advice[which];
        const said = now && adviceSaid(which, { now, messages, today });
        return (
          <li key={which} className={styles['piece']}>
            <h2 className={styles['title']}>{title}</h2>
            <p className={styles['text']}>{text}</p>
            <p className={styles['standing']}>{said?.standing}</p>
            <div className={styles['now']}>
              {said && (
                <AppLink to={said.to} className={styles['act']}>
                  {said.act}
                </AppLink>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
