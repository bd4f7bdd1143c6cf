/** The ways to looking back on a network, and to what to think of when one starts it or joins it. */
import { ListChecks, Scale } from 'lucide-react';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { relativeDay } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { reviewStanding } from '../../../store/reviews.ts';
import { Row } from '../../../ui/layout/row.tsx';

export function LookBack({ id }: { readonly id: string }) {
  const { networks, review, language } = useMessages();
  const { about: words } = networks;
  const today = useToday();
  const standing = useLive((database) => reviewStanding(database, id, today), [id, today]);

  function note(): string {
    if (standing?.reason !== undefined) return review.due.reasons[standing.reason];
    if (standing?.lastOn !== undefined) return review.last(relativeDay(language, standing.lastOn, today));
    return words.reviewHint;
  }
  return (
    <ul>
      <Row
        start={<Scale size={20} strokeWidth={1.75} />}
        title={words.review}
        note={note()}
        to={paths.reviewNetwork(id)}
      />
      <Row
        start={<ListChecks size={20} strokeWidth={1.75} />}
        title={words.checklist}
        note={words.checklistHint}
        to={paths.networkChecklist(id)}
      />
    </ul>
  );
}
