/** One person of the week: who, why now, two acts, and the rest behind ⋯. */
import { Check, CirclePause, Clock, MailPlus, MessageSquare, PenLine, Phone, User, Wind } from 'lucide-react';
import { useId, useState } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { nameToShow } from '../../domain/contact.ts';
import { lastContactOn, suggestsRest } from '../../domain/target.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Card } from '../../ui/layout/card.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { Why } from '../../ui/layout/why.tsx';
import type { Item } from '../../ui/overlays/item-list.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';
import styles from './person-card.module.css';
import { PersonHead } from './person-head.tsx';
import { SnoozeSheet } from './snooze-sheet.tsx';
import { useCardActs } from './use-card-acts.ts';
import type { Carded } from './use-week-screen.ts';
import { waysToReach, type Way } from './ways.ts';

type PersonCardProps = {
  readonly person: Carded;
  readonly week: { readonly planId: string; readonly startsOn: CalendarDate; readonly today: CalendarDate };
  /** Called when they were waved off for the third time in a row. */
  readonly onTooOften: () => void;
};

export function PersonCard({ person, week, onTooOften }: PersonCardProps) {
  const { week: words, nudge } = useMessages();
  const acts = useCardActs(person, week.planId);
  const headingId = useId();
  const [snoozing, setSnoozing] = useState(false);
  const { contact, item, last, promised } = person;
  const [first, ...others] = waysToReach(contact, last);

  async function skip(): Promise<void> {
    if (await acts.skip()) onTooOften();
  }

  const items: readonly Item[] = [
    ...others.map((way) => wayItem(way, words)),
    { label: words.notThisWeek, icon: Wind, onSelect: () => void skip() },
    { label: words.snooze, icon: Clock, onSelect: () => setSnoozing(true) },
    { label: words.rest, hint: words.restHint, icon: CirclePause, onSelect: () => void acts.rest() },
    { label: words.open(acts.name), icon: User, to: paths.contact(contact.id) },
  ];

  return (
    <Card as="li" labelledBy={headingId}>
      <PersonHead person={person} id={headingId} />
      <Why small>
        {nudge.whyNow(item.reasons, {
          name: nameInSentences(contact),
          today: week.today,
          reckonedOn: week.startsOn,
          lastContactOn: lastContactOn(contact),
          lastPrecision: last?.precision,
          birthday: contact.birthday,
          promised,
        })}
      </Why>
      {suggestsRest(contact) && (
        <Wash>
          {words.tries}
          <span className={styles['aside']}>
            <Button look="plain" onClick={() => void acts.rest()}>
              {words.rest}
            </Button>
          </span>
        </Wash>
      )}
      <div className={styles['acts']}>
        {first && <WayButton way={first} />}
        <LinkButton to={paths.logWith(contact.id)} icon={Check}>
          {words.talked}
        </LinkButton>
        <Menu title={nameToShow(contact)} items={items} />
      </div>
      <SnoozeSheet
        name={snoozing ? acts.name : undefined}
        onChoose={(span) => void acts.snooze(span)}
        onClose={() => setSnoozing(false)}
      />
    </Card>
  );
}

function WayButton({ way }: { readonly way: Way }) {
  const { week: words } = useMessages();
  return (
    <LinkButton href={way.href} icon={way.kind === 'call' ? Phone : PenLine}>
      {way.kind === 'call' ? words.call : words.write}
    </LinkButton>
  );
}

type WayWords = { readonly call: string; readonly textMessage: string; readonly email: string };

function wayItem({ kind, href }: Way, words: WayWords): Item {
  const onSelect = () => location.assign(href);
  if (kind === 'call') return { label: words.call, icon: Phone, onSelect };
  if (kind === 'mail') return { label: words.email, icon: MailPlus, onSelect };
  return { label: words.textMessage, icon: MessageSquare, onSelect };
}
