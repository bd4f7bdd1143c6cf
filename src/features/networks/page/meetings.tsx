/** The meetings that have been, were called off or lie ahead, the latest first. */
import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { NetworkPage } from '../../../store/network-page.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { DaySheet } from '../day-sheet.tsx';
import { useMeetingActs } from '../use-meeting-acts.ts';
import { MeetingLine } from './meeting-line.tsx';

export function Meetings({ page: { network, meetings } }: { readonly page: NetworkPage }) {
  const { networks } = useMessages();
  const { meetings: words, next } = networks;
  const today = useToday();
  const acts = useMeetingActs(network);
  const [shows, setShows] = useState<'few' | 'all'>('few');
  const [isAdding, setAdding] = useState(false);
  const shown = shows === 'all' ? meetings : meetings.slice(0, FEW);
  return (
    <Section title={words.title} ruled>
      <Stack>
        {meetings.length === 0 ? (
          <Soft>{words.none}</Soft>
        ) : (
          <ul aria-label={words.title}>
            {shown.map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} network={network} />
            ))}
          </ul>
        )}
        {meetings.length > shown.length && <Button onClick={() => setShows('all')}>{words.all}</Button>}
        <Button look="plain" onClick={() => setAdding(true)}>
          {words.logAnother}
        </Button>
      </Stack>
      {isAdding && (
        <DaySheet
          start={{ day: today, time: network.time }}
          act={next.keep}
          onKeep={(at) => void acts.plan(at)}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}

const FEW = 5;
