/** What one hopes to take home from the next meeting, in the week before it and until it begins. */
import { addDays } from '../../../domain/calendar-date.ts';
import { timeOf, type Network } from '../../../domain/network.ts';
import type { NextMeeting } from '../../../domain/next-meeting.ts';
import { hasBegun } from '../../../domain/way-home.ts';
import { useNow } from '../../../hooks/use-now.ts';
import { HopeField } from '../../../person/hope-field.tsx';

export function NextHope({ network, next }: { readonly network: Network; readonly next: NextMeeting }) {
  const now = useNow();
  const { day, meeting } = next;
  if (day > addDays(now.day, DAYS_BEFORE) || hasBegun({ day, time: timeOf(meeting, network) }, now)) return null;
  return <HopeField key={day} which={{ networkId: network.id, day }} hope={meeting?.hope} />;
}

const DAYS_BEFORE = 7;
