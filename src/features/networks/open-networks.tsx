/** The networks one belongs to; of very many the first at once, the others on asking. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { ListedNetwork } from '../../store/network-list.ts';
import { Button } from '../../ui/acts/button.tsx';
import { NetworkLine } from './network-line.tsx';

export function OpenNetworks({ networks }: { readonly networks: readonly ListedNetwork[] }) {
  const { networks: words, contact } = useMessages();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const left = networks.length - shown;
  return (
    <>
      <ul aria-label={words.title}>
        {networks.slice(0, shown).map((each) => (
          <NetworkLine key={each.network.id} {...each} />
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
