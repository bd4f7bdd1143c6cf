/** The way into the weekly round: above the cards on its day, or while one is under way; else a quiet link at the end. */
import { useLocation } from 'wouter';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { startRound } from '../../store/round.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import styles from './round-invitation.module.css';
import type { WeekLists } from './use-week-screen.ts';

type RoundInvitationProps = {
  readonly lists: WeekLists;
  readonly today: CalendarDate;
  /** Where on the screen this one stands; it shows nothing where the other one does. */
  readonly place: 'top' | 'end';
};

export function RoundInvitation({ lists, today, place }: RoundInvitationProps) {
  const { round: words } = useFirstMessages().week;
  const database = useDatabase();
  const [, goTo] = useLocation();
  const { round: offer, startsOn, waiting } = lists;
  if ((offer === 'any-day') !== (place === 'end')) return null;
  if (offer === 'any-day') {
    return (
      <p className={styles['quiet']}>
        <AppLink to={paths.checkIn}>{words.anyDay}</AppLink>
      </p>
    );
  }

  async function startShort(): Promise<void> {
    const waitingIds = waiting.map(({ contact }) => contact.id);
    await startRound(database, { startsOn, minutes: 2, waitingIds }, today);
    goTo(paths.checkIn);
  }

  return (
    <div className={styles['invitation']}>
      <LinkButton to={paths.checkIn} look="primary" wide>
        {offer === 'open' ? words.goOn : words.start}
      </LinkButton>
      {offer === 'today' && (
        <Button look="plain" wide onClick={() => void startShort()}>
          {words.short}
        </Button>
      )}
    </div>
  );
}
