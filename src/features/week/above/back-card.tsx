/** Coming back after a time away: nobody is behind, what went on meanwhile in a few lines, and two ways to go on. */
import { useId } from 'react';
import { MOST_NAMED } from '../../../domain/away.ts';
import { listOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useNames } from '../../../person/use-names.ts';
import type { Back } from '../../../store/coming-back.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import styles from './back-card.module.css';
import { useComingBack } from './use-coming-back.ts';

export function BackCard({ back: { story, isFreshOffered } }: { readonly back: Back }) {
  const { back: words, words: common, language } = useMessages();
  const { areHidden } = useNames();
  const acts = useComingBack();
  const id = useId();
  const isNamed = (names: readonly string[]): boolean => !areHidden && names.length <= MOST_NAMED;
  return (
    <Card as="section" labelledBy={id}>
      <h2 id={id} className={styles['title']}>
        {isFreshOffered ? words.fresh : words.welcome}
      </h2>
      {story.length > 0 && (
        <ul className={styles['story']} aria-label={words.meanwhile}>
          {story.map(({ kind, names }) => (
            <li key={kind}>
              {words.lines[kind]}: {isNamed(names) ? listOf(language, names) : common.number(names.length)}
            </li>
          ))}
        </ul>
      )}
      {isFreshOffered && <Soft>{words.hint}</Soft>}
      <Acts>
        {isFreshOffered && <Button onClick={() => void acts.startAfresh()}>{words.act}</Button>}
        <Button onClick={() => void acts.leaveAsItIs()}>{isFreshOffered ? words.leave : words.thanks}</Button>
      </Acts>
    </Card>
  );
}
