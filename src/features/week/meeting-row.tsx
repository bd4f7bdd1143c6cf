/** The next meeting of a network, to keep in mind. */
import { Blend } from 'lucide-react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { timeOf } from '../../domain/network.ts';
import { capitalized, relativeDay, timeOfDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { MeetingAhead } from '../../store/meetings-of.ts';
import { Row } from '../../ui/layout/row.tsx';

type MeetingRowProps = { readonly ahead: MeetingAhead; readonly today: CalendarDate };

export function MeetingRow({ ahead: { network, day, meeting }, today }: MeetingRowProps) {
  const { networks: words, language } = useMessages();
  const when = relativeDay(language, day, today);
  const time = timeOf(meeting, network);
  return (
    <Row
      start={<Blend size={20} strokeWidth={1.75} />}
      title={network.name}
      note={capitalized(language, time === undefined ? when : words.at(when, timeOfDay(language, time)))}
      to={meeting === undefined ? paths.network(network.id) : paths.meeting(meeting.id)}
    />
  );
}
