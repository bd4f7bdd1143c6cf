/** Handing on someone's card: what goes along is said, and nothing that one wrote goes unless one says so. */
import { Download, Send, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Switch } from '../../ui/fields/switch.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import type { PageSheetProps } from './sheet-props.ts';
import { SendCardSheet } from './send-card-sheet.tsx';
import { useCard } from './use-card.ts';

export function ShareCardSheet({ page, onClose }: PageSheetProps) {
  const {
    contact: { card: words },
    passOn,
  } = useMessages();
  const [isSending, setSending] = useState(false);
  const { contact } = page;
  const [withNotes, setWithNotes] = useState(false);
  const [withConfidential, setWithConfidential] = useState(false);
  const card = useCard(contact.id, { withNotes, withConfidential });
  if (isSending) return <SendCardSheet contact={contact} onClose={onClose} />;
  return (
    <Sheet open title={words.act} onClose={onClose}>
      <Stack>
        <Soft>{words.goes}</Soft>
        <Switch label={words.notes} hint={words.notesHint} on={withNotes} onChange={setWithNotes} />
        {(contact.confidentialNotes ?? '') !== '' && (
          <Switch
            label={words.confidential}
            hint={words.confidentialHint}
            on={withConfidential}
            onChange={setWithConfidential}
          />
        )}
        {card.canShare && (
          <Button look="primary" icon={Share2} wide onClick={() => card.share(onClose)}>
            {words.share}
          </Button>
        )}
        <Button
          look={card.canShare ? 'plain' : 'primary'}
          icon={Download}
          wide
          disabled={!card.isReady}
          onClick={() => card.save(onClose)}
        >
          {words.save}
        </Button>
        <Button look="plain" icon={Send} wide onClick={() => setSending(true)}>
          {passOn.card.act}
        </Button>
      </Stack>
    </Sheet>
  );
}
