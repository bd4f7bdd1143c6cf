/** One offer of what the first run left out, or nothing: taken up with a tap, waved away for good with another. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import styles from './offer-card.module.css';
import { PurposeSheet } from './purpose-sheet.tsx';
import { useLaterOffer } from './use-later-offer.ts';

const PLACES = {
  install: paths.install,
  import: paths.import,
  spheres: paths.settings,
  capacity: paths.settings,
} as const;

export function OfferCard() {
  const { offers: words } = useMessages();
  const offered = useLaterOffer();
  const [isSaying, setSaying] = useState(false);
  if (offered === undefined) return null;
  const { offer, waveAway } = offered;
  const { title, text, act } = words.cards[offer];
  return (
    <Section title={title}>
      <Wash>
        <p>{text}</p>
        <div className={styles['acts']}>
          {offer === 'purpose' ? (
            <Button look="plain" onClick={() => setSaying(true)}>
              {act}
            </Button>
          ) : (
            <LinkButton to={PLACES[offer]} look="plain">
              {act}
            </LinkButton>
          )}
          <Button look="plain" onClick={() => void waveAway()}>
            {words.later}
          </Button>
        </div>
      </Wash>
      {isSaying && <PurposeSheet onClose={() => setSaying(false)} />}
    </Section>
  );
}
