/** Swiping one card: what stands under it while it moves. */
import { Check, Wind } from 'lucide-react';
import { useFirstMessages } from '../../../i18n/use-messages.ts';
import type { WeekPerson } from '../../../store/week.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useCardActs, type Gone } from '../use-card-acts.ts';
import styles from './card-swipe.module.css';
import { useCardSwipe, type CardPlace } from './use-card-swipe.ts';
import { useQuickTalk } from './use-quick-talk.ts';

type CardSwipeProps = {
  readonly person: WeekPerson;
  readonly at: CardPlace;
  readonly planId: string;
  readonly onGone: (gone: Gone) => void;
};

export function CardSwipe({ person, at, planId, onGone }: CardSwipeProps) {
  const { week: words } = useFirstMessages();
  const acts = useCardActs(person, { planId, onGone });
  const talk = useQuickTalk(person.contact);
  const swipe = useCardSwipe(at, {
    right: async () => {
      await talk();
      onGone('gone');
    },
    left: acts.skip,
  });
  if (swipe === undefined) return null;
  const { side, isFar, isStill, top, height } = swipe;
  const Icon = side === 'right' ? Check : Wind;
  return (
    <div
      className={classNames(styles['under'], isStill && styles['over'])}
      style={{ top, height }}
      data-side={side}
      data-far={isFar || undefined}
      aria-hidden
    >
      <span className={styles['act']}>
        <Icon size={22} strokeWidth={1.75} />
        {side === 'right' ? words.talked : words.notThisWeek}
      </span>
    </div>
  );
}
