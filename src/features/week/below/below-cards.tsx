/**
 * What stands below the cards, each part in its place at once: nothing is seen before all that stands above it is known,
 * so that nothing is pushed down while one reads it. Notes that take some reckoning, and the bars, come after the rest.
 */
import { DatedList } from '../dated-list.tsx';
import { DoneList } from '../done-list.tsx';
import { QuietNotes } from '../quiet-notes.tsx';
import { RoundLink } from '../round-link.tsx';
import { UnderWay } from '../under-way/under-way.tsx';
import type { WeekScreenModel } from '../use-week-screen.ts';
import styles from './below-cards.module.css';
import { Coming } from './coming.tsx';
import { SignsLately } from './signs-lately.tsx';

export function BelowCards({ model }: { readonly model: WeekScreenModel }) {
  const { lists, today, isDated, drafts, promises } = model;
  const planned = typeof lists === 'object' ? lists : undefined;
  return (
    <div className={styles['below']}>
      <div className={styles['part']}>
        {!isDated && <Coming />}
        <UnderWay today={today} lists={planned} drafts={drafts} promises={promises} />
        <DatedList today={today} />
        {planned && <DoneList lists={planned} />}
        {planned && <RoundLink lists={planned} />}
      </div>
      <div className={styles['part']}>
        <QuietNotes isPlanned={planned !== undefined} />
        <SignsLately today={today} />
      </div>
    </div>
  );
}
