/** A quiet row after one has talked: what came of it, of the talk noted last in this round. */
import { Sprout } from 'lucide-react';
import { useState } from 'react';
import { useLive } from '../../hooks/use-live.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { TalkSheet } from '../../person/talk-sheet.tsx';
import { talkSince } from '../../store/talk-now.ts';
import { Button } from '../../ui/acts/button.tsx';
import type { Walk } from './use-check-in.ts';

type Asked = NonNullable<Awaited<ReturnType<typeof talkSince>>>;

export function AfterTalk({ walk: { row, today } }: { readonly walk: Walk }) {
  const { giving } = useMessages();
  const asked = useLive((database) => talkSince(database, row.createdAt, today), [row.createdAt, today]);
  // it stays open while what came of it is being said, of which the first word ends the asking
  const [opened, setOpened] = useState<Asked>();
  return (
    <>
      {asked && (
        <Button look="plain" icon={Sprout} onClick={() => setOpened(asked)}>
          {giving.talk.ask(nameInSentences(asked.contact))}
        </Button>
      )}
      {opened && <TalkSheet talk={opened.talk} contact={opened.contact} onClose={() => setOpened(undefined)} />}
    </>
  );
}
