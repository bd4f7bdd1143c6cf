/** One tip that waits: what it is, whom it fits and why, and passing it on. */
import { useState } from 'react';
import { nameToShow } from '../../../domain/contact.ts';
import { knownKind, type Tip } from '../../../domain/tip.ts';
import { useTipFits } from '../../../hooks/use-tip-fits.ts';
import { listOf } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { PassOnSheet } from '../../../person/pass-on-sheet.tsx';
import { tipIcons } from '../../../person/tip-icons.ts';
import { useFaces } from '../../../person/use-faces.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Wash } from '../../../ui/layout/wash.tsx';
import styles from './tip-offer.module.css';

export function TipOffer({ tip }: { readonly tip: Tip }) {
  const { passOn: words, week, language } = useMessages();
  const fits = useTipFits(tip.id);
  const [isOpen, setOpen] = useState(false);
  const { chosen } = useFaces((fits ?? []).slice(0, FEW).map(({ contactId }) => contactId));
  const matched = new Map((fits ?? []).map((fit) => [fit.contactId, fit.words]));
  return (
    <li>
      <Wash icon={tipIcons[knownKind(tip.kind)]}>
        <p className={styles['title']}>{tip.title}</p>
        {fits?.length === 0 && <Soft>{words.noneFits}</Soft>}
        {chosen.map((contact) => (
          <p key={contact.id}>
            {nameToShow(contact)}{' '}
            <span className={styles['words']}>
              {listOf(language, (matched.get(contact.id) ?? []).map(words.quoted))}
            </span>
          </p>
        ))}
        <span className={styles['act']}>
          <Button look="plain" onClick={() => setOpen(true)}>
            {week.gift.passOn}
          </Button>
        </span>
      </Wash>
      {isOpen && <PassOnSheet tip={tip} fits={fits} onClose={() => setOpen(false)} />}
    </li>
  );
}

const FEW = 3;
