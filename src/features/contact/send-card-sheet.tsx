/** Passing a person on to somebody one knows: as text that one sees before it goes, with the card as a file beside it. */
import { Download, Share2 } from 'lucide-react';
import { useState } from 'react';
import { cardText } from '../../domain/card-text.ts';
import type { Contact } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PeopleField } from '../../person/people-field.tsx';
import { WriteSheet } from '../../person/write-sheet.tsx';
import { contactById } from '../../store/contacts.ts';
import { historyWith } from '../../store/interactions.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { useCard } from './use-card.ts';

type SendCardSheetProps = { readonly contact: Contact; readonly onClose: () => void };

export function SendCardSheet({ contact, onClose }: SendCardSheetProps) {
  const words = useMessages().passOn.card;
  const today = useToday();
  const [toId, setToId] = useState<string>();
  const to = useLive(
    async (database) => {
      const found = toId === undefined ? undefined : await contactById(database, toId);
      return found && { contact: found, history: await historyWith(database, found.id), reasons: REASONS };
    },
    [toId],
  );
  if (to !== undefined) {
    return (
      <WriteSheet
        person={to}
        enclosure={{ title: cardText(contact) }}
        onClose={onClose}
        beneath={<CardAsFile contact={contact} />}
      />
    );
  }
  return (
    <Sheet open title={words.who(nameInSentences(contact))} onClose={onClose}>
      <Stack>
        <Soft>{words.hint}</Soft>
        <PeopleField
          label={words.to}
          contactIds={NOBODY}
          today={today}
          except={contact.id}
          onChange={([id]) => setToId(id)}
        />
      </Stack>
    </Sheet>
  );
}

const NOBODY: readonly string[] = [];

/** One knows somebody, of whom the other may have need. */
const REASONS = [{ code: 'seeks', ids: [] }] as const;

function CardAsFile({ contact }: { readonly contact: Contact }) {
  const { passOn, contact: words } = useMessages();
  const card = useCard(contact.id, ALONE);
  return (
    <Stack gap="close">
      <Soft>{passOn.card.file}</Soft>
      <Acts>
        {card.canShare && (
          <Button icon={Share2} onClick={() => card.share(stay)}>
            {words.card.share}
          </Button>
        )}
        <Button icon={Download} disabled={!card.isReady} onClick={() => card.save(stay)}>
          {words.card.save}
        </Button>
      </Acts>
    </Stack>
  );
}

const ALONE = { withNotes: false, withConfidential: false };

/** The words are still to be sent. */
function stay(): void {}
