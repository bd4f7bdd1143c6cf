/** What one hopes to take home from the next meeting, in the week before it and until it begins. */
import { timeOf, type Network } from '../../../domain/network.ts';
import type { NextMeeting } from '../../../domain/next-meeting.ts';
import { mayHope } from '../../../domain/way-home.ts';
import { useNow } from '../../../hooks/use-now.ts';
import { HopeField } from '../../../person/hope-field.tsx';

export function NextHope({ network, next }: { readonly network: Network; readonly next: NextMeeting }) {
  const now = useNow();
  const { day, meeting } = next;
  if (!mayHope({ day, time: timeOf(meeting, network) }, now)) return null;
  return <HopeField key={day} which={{ networkId: network.id, day }} hope={meeting?.hope} />;
}
