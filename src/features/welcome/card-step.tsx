/** The first card: one of them, why now, and a word to them at once or later. */
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { firstCard } from '../../store/first-card.ts';
import { goToStep } from '../../store/first-people.ts';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { FirstCardView } from './first-card-view.tsx';
import { RoundStep } from './round-step.tsx';
import { Step } from './step.tsx';
import { useLeaving } from './use-leaving.ts';

export function CardStep() {
  const { card: words } = useMessages().welcome;
  const database = useDatabase();
  const today = useToday();
  const leave = useLeaving();
  const found = useLive(async (open) => ({ card: await firstCard(open, today) }), [today]);
  // when nobody was sorted, there is nobody to suggest
  if (found !== undefined && found.card === undefined) return <RoundStep />;
  return (
    <Step title={words.title} part={0.8} onLeave={() => void leave()}>
      {found?.card === undefined ? (
        <Skeleton shape="cards" />
      ) : (
        <FirstCardView card={found.card} onGoOn={() => void goToStep(database, 'round')} />
      )}
    </Step>
  );
}
