/** Asks about a meeting that the rhythm says there was, and of which nothing is written. */
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Wash } from '../../../ui/layout/wash.tsx';
import type { MeetingActs } from '../use-meeting-acts.ts';
import { useWhen } from '../use-when.ts';

type UnwrittenProps = { readonly day: CalendarDate; readonly acts: MeetingActs };

export function Unwritten({ day, acts }: UnwrittenProps) {
  const { next: words } = useMessages().networks;
  const when = useWhen();
  return (
    <Wash>
      <p>{words.unwritten(when.inFull(day))}</p>
      <Acts stacked>
        <Button onClick={() => void acts.plan({ day, time: undefined })}>{words.met}</Button>
        <Button look="plain" onClick={() => void acts.callOff(day)}>
          {words.notMet}
        </Button>
      </Acts>
    </Wash>
  );
}
