/** The way into the weekly round on a day that isn't its own: a quiet link after the rest. */
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import styles from './round-invitation.module.css';
import type { WeekLists } from './use-week-screen.ts';

/** Nothing where the round is offered above the cards. */
export function RoundLink({ lists }: { readonly lists: WeekLists }) {
  const { round: words } = useFirstMessages().week;
  if (lists.round !== 'any-day') return null;
  return (
    <p className={styles['quiet']}>
      <AppLink to={paths.checkIn}>{words.anyDay}</AppLink>
    </p>
  );
}
