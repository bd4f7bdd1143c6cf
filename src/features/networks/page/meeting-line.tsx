/** One meeting in the list: its day, and what is known of it. */
import { takesPlace, timeOf, type Meeting, type Network } from '../../../domain/network.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { capitalized, shortDay } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { useWhen } from '../use-when.ts';

type MeetingLineProps = { readonly meeting: Meeting; readonly network: Network };

export function MeetingLine({ meeting, network }: MeetingLineProps) {
  const { networks, words, language } = useMessages();
  const { meetings } = networks;
  const when = useWhen();
  const today = useToday();
  const { id, day, attended, attendeeIds, feeling, outcomes } = meeting;

  function presence(): string {
    if (!takesPlace(meeting)) return meetings.calledOff;
    if (attended === undefined) return day > today ? when.soon(day, timeOf(meeting, network)) : '';
    if (!attended) return meetings.notThere;
    const count = attendeeIds.length;
    return count === 0 ? meetings.alone : meetings.there(words.number(count), count === 1);
  }
  const facts = [
    presence(),
    ...(feeling === undefined ? [] : [words.feeling[feeling]]),
    ...outcomes.map((outcome) => words.outcome[outcome]),
  ].filter((fact) => fact !== '');
  return (
    <Row
      title={shortDay(language, day, today)}
      note={facts.length === 0 ? meetings.unsaid : capitalized(language, facts.join(' · '))}
      to={paths.meeting(id)}
    />
  );
}
