/** The gift to bring along: a tip to pass on, a word on what they gave one, or whom to bring them together with. */
import { lazy, Suspense, useState } from 'react';
import type { CardGift } from '../domain/card-gift.ts';
import type { Contact } from '../domain/contact.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { GiftFrame } from './gift-frame.tsx';
import { giftTexts } from './gift-texts.ts';
import { useNames } from './use-names.ts';
import { whenOpened } from './when-opened.tsx';

const GiftIcon = lazy(async () => ({ default: (await import('./gift-icon.tsx')).GiftIcon }));
const PassOnSheet = whenOpened(async () => (await import('./pass-on-sheet.tsx')).PassOnSheet);
const TellSheet = whenOpened(async () => (await import('./tell-sheet.tsx')).TellSheet);

type GiftNoteProps = { readonly gift: CardGift; readonly contact: Contact };

export function GiftNote({ gift, contact }: GiftNoteProps) {
  const messages = useFirstMessages();
  const names = useNames();
  const [isOpen, setOpen] = useState(false);
  const icon = (
    <Suspense>
      <GiftIcon gift={gift} />
    </Suspense>
  );
  const texts = giftTexts(gift, messages, names);
  if (gift.kind === 'seeks') {
    return (
      <GiftFrame
        icon={icon}
        {...texts}
        {...(gift.offeredBy !== undefined && { to: paths.introduceWith(contact.id) })}
      />
    );
  }
  const close = () => setOpen(false);
  return (
    <>
      <GiftFrame icon={icon} {...texts} onPress={() => setOpen(true)} />
      {isOpen && gift.kind === 'told' && <TellSheet tip={gift.tip} contact={contact} onClose={close} />}
      {isOpen && gift.kind === 'tip' && (
        <PassOnSheet
          tip={gift.tip}
          fits={[{ contactId: contact.id, words: gift.words }]}
          chosenIds={[contact.id]}
          onClose={close}
        />
      )}
    </>
  );
}
