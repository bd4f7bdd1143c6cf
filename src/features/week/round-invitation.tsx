/** The way into the weekly round above the cards: on its day, or while one is under way. */
import { useLocation } from 'wouter';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { startRound } from '../../store/round.ts';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import styles from './round-invitation.module.css';
import type { WeekLists } from './use-week-screen.ts';

type RoundInvitationProps = {
  readonly lists: WeekLists;
  readonly today: CalendarDate;
};

export function RoundInvitation({ lists, today }: RoundInvitationProps) {
  const { round: words } = useFirstMessages().week;
  const database = useDatabase();
  const [, goTo] = useLocation();
  const { round: offer, startsOn, waiting } = lists;
  // on any other day it is a quiet link after the rest
  if (offer === 'any-day') return null;

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
