/** The networks one belongs to; of very many the first at once, the others on asking. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Network } from '../../domain/network.ts';
import type { NextMeeting } from '../../domain/next-meeting.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { nextMeetings } from '../../store/network-list.ts';
import { Button } from '../../ui/acts/button.tsx';
import { NetworkLine } from './network-line.tsx';

export function OpenNetworks({ networks }: { readonly networks: readonly Network[] }) {
  const { networks: words, contact } = useMessages();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const left = networks.length - shown;
  const listed = networks.slice(0, shown);
  const next = useNext(listed.map(({ id }) => id));
  return (
    <>
      <ul aria-label={words.title}>
        {listed.map((network) => (
          <NetworkLine key={network.id} network={network} next={next && (next.get(network.id) ?? 'none')} />
        ))}
      </ul>
      {left > 0 && (
        <Button look="plain" onClick={() => setShown(networks.length)}>
          {contact.showMore(left)}
        </Button>
      )}
    </>
  );
}

const SHOWN_AT_ONCE = 24;

/** When each of these meets next; what was known stands while more is read. */
function useNext(ids: readonly string[]): ReadonlyMap<string, NextMeeting> | undefined {
  const today = useToday();
  const next = useLive((database) => nextMeetings(database, ids, today), [today, ...ids]);
  const [last, setLast] = useState(next);
  if (next !== undefined && next !== last) setLast(next);
  return next ?? last;
}
