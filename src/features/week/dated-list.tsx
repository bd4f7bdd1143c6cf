/** Days to keep in mind: birthdays and other days within the lead, and the next meetings of one's networks. */
import { useState } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { timesOf } from '../../domain/network.ts';
import { hasEnded, type Moment } from '../../domain/way-home.ts';
import { useLiveKept } from '../../hooks/use-live.ts';
import { useNow } from '../../hooks/use-now.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { daysAhead } from '../../store/days-ahead.ts';
import { meetingsAhead, type MeetingAhead } from '../../store/meetings-of.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Coming } from './below/coming.tsx';
import { DayRow } from './day-row.tsx';
import { MeetingRow } from './meeting-row.tsx';
import { DATED_WITHIN_DAYS } from './use-week-screen.ts';

export function DatedList({ today }: { readonly today: CalendarDate }) {
  const { week: words, contact } = useMessages();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const days = useLiveKept((database) => daysAhead(database, today, shown + SHOWN_MORE), [today, shown]);
  const meetings = useLiveKept((database) => meetingsAhead(database, today, DATED_WITHIN_DAYS), [today]);
  const now = useNow();
  if (days === undefined || meetings === undefined) return <Coming />;
  const dated = [...days, ...meetings.filter((each) => now.day !== today || !isOver(each, now))].toSorted(
    (one, other) => (one.day < other.day ? -1 : 1),
  );
  if (dated.length === 0) return null;
  const left = Math.min(dated.length - shown, SHOWN_MORE);
  return (
    <Section title={words.dates}>
      <ul>
        {dated
          .slice(0, shown)
          .map((each) =>
            'contact' in each ? (
              <DayRow key={`${each.contact.id} ${each.label ?? 'birthday'} ${each.day}`} dated={each} today={today} />
            ) : (
              <MeetingRow key={each.network.id} ahead={each} today={today} />
            ),
          )}
      </ul>
      {left > 0 && (
        <Button look="plain" onClick={() => setShown(shown + SHOWN_MORE)}>
          {contact.showMore(left)}
        </Button>
      )}
    </Section>
  );
}

/** Of a meeting that is over the way home asks; it doesn't lie ahead any more. */
function isOver(ahead: MeetingAhead, now: Moment): boolean {
  return hasEnded(timesOf(ahead, ahead.network), now);
}

/** Whoever knows very many has a birthday to think of every day; no more are read than may be shown next. */
const SHOWN_AT_ONCE = 12;
const SHOWN_MORE = 24;
