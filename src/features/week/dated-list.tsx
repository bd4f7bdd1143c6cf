/** Days to keep in mind: birthdays within two weeks, and the next meetings of one's networks. */
import { Blend, Cake } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { timeOf } from '../../domain/network.ts';
import { useLive } from '../../hooks/use-live.ts';
import { capitalized, relativeDay, timeOfDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useNames } from '../../person/use-names.ts';
import { meetingsAhead } from '../../store/meetings-of.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { DATED_WITHIN_DAYS, type Birthday } from './use-week-screen.ts';

type DatedListProps = { readonly birthdays: readonly Birthday[]; readonly today: CalendarDate };

export function DatedList({ birthdays, today }: DatedListProps) {
  const { week: words } = useMessages();
  const meetings = useMeetingRows(today);
  const rows = [...useBirthdayRows(birthdays, today), ...meetings];
  if (rows.length === 0) return null;
  return (
    <Section title={words.dates}>
      <ul>{rows.toSorted((one, other) => (one.day < other.day ? -1 : 1)).map(({ row }) => row)}</ul>
    </Section>
  );
}

type DatedRow = { readonly day: CalendarDate; readonly row: ReactNode };

function useBirthdayRows(birthdays: readonly Birthday[], today: CalendarDate): readonly DatedRow[] {
  const { week: words, language } = useMessages();
  const names = useNames();
  return birthdays.map(({ contact, day, turns = 0 }) => ({
    day,
    row: (
      <Row
        key={contact.id}
        start={<Cake size={20} strokeWidth={1.75} />}
        title={turns > 0 ? words.turns(names.of(contact), turns) : words.birthday(names.of(contact))}
        note={capitalized(language, relativeDay(language, day, today))}
        to={paths.contact(contact.id)}
      />
    ),
  }));
}

function useMeetingRows(today: CalendarDate): readonly DatedRow[] {
  const { networks: words, language } = useMessages();
  const ahead = useLive((database) => meetingsAhead(database, today, DATED_WITHIN_DAYS), [today]) ?? [];

  function note(day: CalendarDate, time: string | undefined): string {
    const when = relativeDay(language, day, today);
    return capitalized(language, time === undefined ? when : words.at(when, timeOfDay(language, time)));
  }
  return ahead.map(({ network, day, meeting }) => ({
    day,
    row: (
      <Row
        key={network.id}
        start={<Blend size={20} strokeWidth={1.75} />}
        title={network.name}
        note={note(day, timeOf(meeting, network))}
        to={meeting === undefined ? paths.network(network.id) : paths.meeting(meeting.id)}
      />
    ),
  }));
}
