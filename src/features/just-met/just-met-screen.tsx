/** Just met someone: three fields at most, and after each save ready for the next. */
import { eveningOf } from '../../domain/evening.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { hourHere } from '../../platform/clock.ts';
import { meetingPlace } from '../../store/meeting-someone.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { JustMetForm } from './just-met-form.tsx';

export function JustMetScreen() {
  const { justMet: words } = useMessages();
  const today = useToday();
  const where = useLive((database) => meetingPlace(database, eveningOf(today, hourHere())), [today]);
  return (
    <Page title={words.title} backTo={paths.week}>
      {where === undefined ? <Skeleton shape="rows" /> : <JustMetForm where={where} />}
    </Page>
  );
}
