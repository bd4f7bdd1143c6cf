/** ⋯ of a meeting: another day, calling it off while nothing is said of it, and the trash. */
import { CalendarClock, CalendarX, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { isLogged, takesPlace, timeOf } from '../../../domain/network.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import type { MeetingPage } from '../../../store/meeting-page.ts';
import { Menu } from '../../../ui/overlays/menu.tsx';
import { leaveScreen, presentPlace } from '../../../ui/screen-history.ts';
import { DaySheet } from '../day-sheet.tsx';
import { useMeetingActs } from '../use-meeting-acts.ts';

export function MeetingMenu({ page: { meeting, network } }: { readonly page: MeetingPage }) {
  const { meeting: words, next } = useMessages().networks;
  const acts = useMeetingActs(network);
  const [isMoving, setMoving] = useState(false);

  async function leaveAfter(act: () => Promise<void>): Promise<void> {
    const here = presentPlace();
    await act();
    leaveScreen(paths.network(network.id), here);
  }
  const callOff = {
    label: next.callOff,
    icon: CalendarX,
    onSelect: () => void leaveAfter(() => acts.callOff(meeting.day)),
  };
  const items = [
    { label: next.move, icon: CalendarClock, onSelect: () => setMoving(true) },
    ...(takesPlace(meeting) && !isLogged(meeting) ? [callOff] : []),
    { label: words.trash, icon: Trash2, onSelect: () => void leaveAfter(() => acts.trash(meeting)) },
  ];
  return (
    <>
      <Menu bare title={words.title} items={items} />
      {isMoving && (
        <DaySheet
          start={{ day: meeting.day, time: timeOf(meeting, network) }}
          act={next.move}
          onKeep={(to) => void acts.move(meeting, to)}
          onClose={() => setMoving(false)}
        />
      )}
    </>
  );
}
