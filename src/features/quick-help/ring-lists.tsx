/** Whom one may ring: by fit where words were typed; else those chosen for it, then close ties. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { useFaces } from '../../person/use-faces.ts';
import type { Helpers } from '../../domain/helper.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { RingList } from './ring-list.tsx';

type RingListsProps = { readonly helpers: Helpers; readonly isTyped: boolean };

export function RingLists({ helpers: { free }, isTyped }: RingListsProps) {
  const { quickHelp: words } = useMessages();
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const shown = free.slice(0, limit);
  const { chosen: people, spheres } = useFaces(shown.map(({ contactId }) => contactId));
  if (free.length === 0) return isTyped ? <Soft>{words.noneFits}</Soft> : null;
  const rings = people.map((contact) => ({
    contact,
    words: free.find(({ contactId }) => contactId === contact.id)?.words ?? [],
  }));
  const isChosen = (ring: (typeof rings)[number]): boolean => ring.contact.quickHelp === true;
  return (
    <>
      {isTyped ? (
        <RingList title={words.fit} rings={rings} spheres={spheres} />
      ) : (
        <>
          <RingList title={words.chosen} rings={rings.filter(isChosen)} spheres={spheres} />
          <RingList title={words.close} rings={rings.filter((ring) => !isChosen(ring))} spheres={spheres} />
        </>
      )}
      {shown.length < free.length && (
        <Button look="plain" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
          {words.more}
        </Button>
      )}
    </>
  );
}

const SHOWN_AT_ONCE = 12;
