/** Days to keep in mind: birthdays within two weeks, and the next meetings of one's networks. */
import { useState } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { timeOf } from '../../domain/network.ts';
import { hasEnded, type Moment } from '../../domain/way-home.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { meetingsAhead, type MeetingAhead } from '../../store/meetings-of.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { BirthdayRow } from './birthday-row.tsx';
import { MeetingRow } from './meeting-row.tsx';
import { DATED_WITHIN_DAYS, type Birthday } from './use-week-screen.ts';

type DatedListProps = { readonly birthdays: readonly Birthday[]; readonly today: CalendarDate };

export function DatedList({ birthdays, today }: DatedListProps) {
  const { week: words, contact } = useMessages();
  const meetings = useLive((database) => meetingsAhead(database, today, DATED_WITHIN_DAYS), [today]) ?? [];
  const now = useNow();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const dated = [...birthdays, ...meetings.filter((each) => now.day !== today || !isOver(each, now))].toSorted(
    (one, other) => (one.day < other.day ? -1 : 1),
  );
  if (dated.length === 0) return null;
  const left = dated.length - shown;
  return (
    <Section title={words.dates}>
      <ul>
        {dated
          .slice(0, shown)
          .map((each) =>
            'contact' in each ? (
              <BirthdayRow key={each.contact.id} birthday={each} today={today} />
            ) : (
              <MeetingRow key={each.network.id} ahead={each} today={today} />
            ),
          )}
      </ul>
      {left > 0 && (
        <Button look="plain" onClick={() => setShown(shown + 5 * SHOWN_AT_ONCE)}>
          {contact.showMore(Math.min(left, 5 * SHOWN_AT_ONCE))}
        </Button>
      )}
    </Section>
  );
}

/** Of a meeting that is over the way home asks; it doesn't lie ahead any more. */
function isOver({ network, day, meeting }: MeetingAhead, now: Moment): boolean {
  const minutes = meeting?.minutes ?? network.minutesPerMeeting;
  return hasEnded({ day, time: timeOf(meeting, network), minutes }, now);
}

/** Whoever knows very many has a birthday to think of every day. */
const SHOWN_AT_ONCE = 12;
