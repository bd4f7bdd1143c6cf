/** Passing something on to one person: which of the tips that wait, those that fit first, and then the words to it. */
import { useState } from 'react';
import type { Contact } from '../domain/contact.ts';
import { knownKind, type Tip } from '../domain/tip.ts';
import { useLive } from '../hooks/use-live.ts';
import { useTipsFor } from '../hooks/use-tips-for.ts';
import { useToday } from '../hooks/use-today.ts';
import { listOf } from '../i18n/format.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { tipsInInbox } from '../store/tip-lists.ts';
import { LinkButton } from '../ui/acts/link-button.tsx';
import { Row } from '../ui/layout/row.tsx';
import { Soft } from '../ui/layout/soft.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import { PassOnSheet } from './pass-on-sheet.tsx';
import { tipIcons } from './tip-icons.ts';

type GiveTipSheetProps = { readonly contact: Contact; readonly onClose: () => void };

export function GiveTipSheet({ contact, onClose }: GiveTipSheetProps) {
  const { giveTip: words, passOn, language } = useMessages();
  const today = useToday();
  const [picked, setPicked] = useState<Tip>();
  const waiting = useLive((database) => tipsInInbox(database, today), [today]);
  const fits = useTipsFor(contact.id) ?? [];
  const matched = new Map(fits.map(({ tipId, words: found }) => [tipId, found]));
  if (picked !== undefined) {
    const fit = { contactId: contact.id, words: matched.get(picked.id) ?? [] };
    return <PassOnSheet tip={picked} fits={[fit]} chosenIds={[contact.id]} onClose={onClose} />;
  }
  const first = fits.flatMap(({ tipId }) => waiting?.find(({ id }) => id === tipId) ?? []);
  const others = waiting?.filter(({ id }) => !matched.has(id)) ?? [];
  return (
    <Sheet open title={words.title(nameInSentences(contact))} onClose={onClose}>
      <Stack>
        {waiting?.length === 0 && <Soft>{words.none}</Soft>}
        <ul>
          {[...first, ...others].map((tip) => {
            const Icon = tipIcons[knownKind(tip.kind)];
            const note = listOf(language, (matched.get(tip.id) ?? []).map(passOn.quoted));
            return (
              <Row
                key={tip.id}
                start={<Icon size={20} strokeWidth={1.75} />}
                title={tip.title}
                onPress={() => setPicked(tip)}
                {...(note !== '' && { note })}
              />
            );
          })}
        </ul>
        <LinkButton to={paths.newTip}>{words.add}</LinkButton>
      </Stack>
    </Sheet>
  );
}
