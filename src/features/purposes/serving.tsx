/** Who and what serves a purpose, where that is thin, and choosing anew. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { PurposePage } from '../../store/purpose-page.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { ServingList } from './serving-list.tsx';
import { ServingSheet } from './serving-sheet.tsx';

export function Serving({ page }: { readonly page: PurposePage }) {
  const { page: words } = useMessages().purposes;
  const [isChoosing, setChoosing] = useState(false);
  const { contacts, networks, thin, purpose } = page;
  const isFollowed = purpose.retiredOn === undefined;
  const isServed = contacts.length + networks.length > 0;
  if (!isFollowed && !isServed) return null;
  return (
    <Section title={words.serving} ruled>
      {thin !== undefined && isFollowed && <Wash>{words.thin[thin]}</Wash>}
      {isServed && <ServingList page={page} />}
      {isFollowed && <Button onClick={() => setChoosing(true)}>{words.choose}</Button>}
      {isChoosing && <ServingSheet page={page} onClose={() => setChoosing(false)} />}
    </Section>
  );
}
