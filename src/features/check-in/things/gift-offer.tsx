/** Whom one could give something, what, and giving it: a tip is passed on, what one offers is written of. */
import { useState } from 'react';
import { nameToShow } from '../../../domain/contact.ts';
import type { Reason } from '../../../domain/nudge.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { PassOnSheet } from '../../../person/pass-on-sheet.tsx';
import { PersonFace } from '../../../person/person-face.tsx';
import { useFaces } from '../../../person/use-faces.ts';
import { WriteSheet } from '../../../person/write-sheet.tsx';
import type { GiftNow } from '../../../store/gifts.ts';
import { historyWith } from '../../../store/interactions.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Why } from '../../../ui/layout/why.tsx';

type GiftOfferProps = { readonly now: GiftNow; readonly onDone: () => void };

export function GiftOffer({ now: { gift, contact, tip }, onDone }: GiftOfferProps) {
  const { checkIn, giving, week } = useMessages();
  const words = giving.first;
  const [isGiving, setGiving] = useState(false);
  const { spheres } = useFaces(NOBODY);
  const history = useLive((database) => historyWith(database, contact.id), [contact.id]) ?? [];
  const name = nameInSentences(contact);
  const close = () => setGiving(false);
  return (
    <>
      <Row
        as="div"
        title={nameToShow(contact)}
        start={<PersonFace contact={contact} spheres={spheres} />}
        to={paths.contact(contact.id)}
      />
      <Why>
        {gift.kind === 'offer' ? words.offer(name, gift.sought, gift.offered) : words.tip(name, tip?.title ?? '')}
      </Why>
      <Acts stacked>
        <Button look="primary" wide onClick={() => setGiving(true)}>
          {tip === undefined ? week.write : week.gift.passOn}
        </Button>
        <Button wide onClick={onDone}>
          {checkIn.on}
        </Button>
      </Acts>
      {isGiving && tip === undefined && <WriteSheet person={{ contact, history, reasons: OFFER }} onClose={close} />}
      {isGiving && tip && (
        <PassOnSheet tip={tip} fits={[{ contactId: contact.id, words: [] }]} chosenIds={[contact.id]} onClose={close} />
      )}
    </>
  );
}

const NOBODY: readonly string[] = [];
/** Opening lines for what they seek. */
const OFFER: readonly Reason[] = [{ code: 'seeks', ids: [] }];
