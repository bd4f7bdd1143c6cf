/** Who, why now, and what to do: write with an opening line to start from, call where there is a number, or go on. */
import { PenLine, Phone } from 'lucide-react';
import { useState } from 'react';
import { nameToShow } from '../../domain/contact.ts';
import { lastContactOn } from '../../domain/target.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { PersonFace } from '../../person/person-face.tsx';
import { useOutreach } from '../../person/use-outreach.ts';
import { waysToReach } from '../../person/ways.ts';
import { WriteSheet } from '../../person/write-sheet.tsx';
import type { FirstCard } from '../../store/first-card.ts';
import { openIntentions } from '../../store/intentions.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { Card } from '../../ui/layout/card.tsx';
import { Why } from '../../ui/layout/why.tsx';
import styles from './first-card-view.module.css';

type FirstCardViewProps = { readonly card: FirstCard; readonly onGoOn: () => void };

export function FirstCardView({ card, onGoOn }: FirstCardViewProps) {
  const { nudge, week, words, welcome } = useMessages();
  const { contact, history, reasons } = card;
  const [isWriting, setWriting] = useState(false);
  const { go } = useOutreach(contact);
  const today = useToday();
  const hasReachedOut = useLive(
    async (database) => (await openIntentions(database)).some((open) => open.contact.id === contact.id),
    [contact.id],
  );
  const call = waysToReach(contact, history).find(({ means }) => means === 'call');
  const last = lastContactOn(contact);
  const why = nudge.whyNow(reasons, {
    name: nameInSentences(contact),
    today,
    lastContactOn: last,
    lastPrecision: history.find((row) => row.day === last)?.precision,
    birthday: contact.birthday,
  });
  return (
    <>
      <Card as="article">
        <div className={styles['head']}>
          <PersonFace contact={contact} spheres={NO_SPHERES} />
          <h2 className={styles['name']}>
            {nameToShow(contact)} <Hidden>{words.tieSpoken[contact.tie ?? 'unsorted']}</Hidden>
          </h2>
        </div>
        <Why>{why}</Why>
        <Acts>
          <Button look={hasReachedOut === true ? 'quiet' : 'primary'} icon={PenLine} onClick={() => setWriting(true)}>
            {welcome.card.write}
          </Button>
          {call && (
            <Button icon={Phone} onClick={() => void go(call)}>
              {week.call}
            </Button>
          )}
        </Acts>
      </Card>
      <Acts stacked>
        <Button look={hasReachedOut === true ? 'primary' : 'plain'} wide onClick={onGoOn}>
          {hasReachedOut === true ? welcome.goOn : welcome.card.later}
        </Button>
      </Acts>
      {isWriting && <WriteSheet person={{ contact, history, reasons }} onClose={() => setWriting(false)} />}
    </>
  );
}

const NO_SPHERES = new Map<string, never>();
