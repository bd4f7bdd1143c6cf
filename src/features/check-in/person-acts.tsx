/** The acts of a card, in a stack within the thumb's reach; the rest behind ⋯. */
import { CalendarClock, Check, CirclePause, Clock, FastForward, PenLine, Phone, User } from 'lucide-react';
import { useState } from 'react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { Reached } from '../../person/reached.ts';
import { SnoozeSheet } from '../../person/snooze-sheet.tsx';
import { useKeeping } from '../../person/use-keeping.ts';
import { useMercy } from '../../person/use-mercy.ts';
import { useOutreach, type Message } from '../../person/use-outreach.ts';
import { waysToReach } from '../../person/ways.ts';
import { WriteSheet } from '../../person/write-sheet.tsx';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import type { Item } from '../../ui/overlays/item-list.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';
import styles from './person-acts.module.css';
import { TalkedSheet } from './talked-sheet.tsx';
import type { Walk } from './use-check-in.ts';

type PersonActsProps = {
  readonly walk: Walk;
  readonly reached: Reached;
  /** What the opening field says. */
  readonly message: Message | undefined;
  /** Whether the card asks how an outgoing act went, whose answers take the place of going out again. */
  readonly isAsked: boolean;
  readonly onTooOften: () => void;
};

export function PersonActs({ walk, reached, message, isAsked, onTooOften }: PersonActsProps) {
  const { week: words, checkIn } = useMessages();
  const [opened, setOpened] = useState<'write' | 'talked' | 'snooze'>();
  const { contact, history } = reached;
  const planId = walk.week?.plan.id;
  const mercy = useMercy(contact, planId === undefined ? {} : { planId });
  const { go } = useOutreach(contact);
  const call = waysToReach(contact, history).find(({ means }) => means === 'call');
  const keepItem = useKeepItem(contact, message, walk.on);
  const close = () => setOpened(undefined);

  async function skip(): Promise<void> {
    if ((await mercy.skip?.()) === 'too-often') onTooOften();
  }
  const items: readonly Item[] = [
    { label: words.snooze, icon: Clock, onSelect: () => setOpened('snooze') },
    { label: words.rest, hint: words.restHint, icon: CirclePause, onSelect: () => void mercy.rest() },
    ...keepItem,
    { label: checkIn.person.enough, hint: checkIn.person.enoughHint, icon: FastForward, onSelect: walk.skipStep },
    { label: words.open(mercy.name), icon: User, to: paths.contact(contact.id) },
  ];

  return (
    <div className={styles['acts']}>
      <Acts stacked>
        {!isAsked && (
          <Button look="primary" wide icon={PenLine} onClick={() => setOpened('write')}>
            {words.write}
          </Button>
        )}
        {!isAsked && call && (
          <Button wide icon={Phone} onClick={() => void go(call)}>
            {words.call}
          </Button>
        )}
        <Button wide icon={Check} onClick={() => setOpened('talked')}>
          {words.talked}
        </Button>
        <Acts more={<Menu title={nameToShow(contact)} items={items} />}>
          <Button onClick={() => void skip()}>{words.notThisWeek}</Button>
        </Acts>
      </Acts>
      {opened === 'write' && (
        <WriteSheet person={reached} onClose={close} onKept={walk.on} {...(message !== undefined && { message })} />
      )}
      {opened === 'talked' && <TalkedSheet contact={contact} today={walk.today} onClose={close} />}
      {opened === 'snooze' && <SnoozeSheet acts={mercy} onClose={close} />}
    </div>
  );
}

/** Keeping what the opening field says, and going on; nothing while it says nothing. */
function useKeepItem(contact: Contact, message: Message | undefined, onKept: () => void): readonly Item[] {
  const { checkIn: words } = useMessages();
  const { keepForMonday } = useKeeping(contact);
  if (message === undefined || message.text.trim() === '') return [];
  return [
    { label: words.person.keepDraft, icon: CalendarClock, onSelect: () => void keepForMonday(message).then(onKept) },
  ];
}
