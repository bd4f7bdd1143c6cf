/** The acts of a card, in a stack within the thumb's reach; the rest behind ⋯. */
import {
  CalendarClock,
  Check,
  CirclePause,
  Clock,
  FastForward,
  Gift,
  PenLine,
  Phone,
  User,
  Waypoints,
} from 'lucide-react';
import { useState } from 'react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { mayBeIntroduced } from '../../domain/introduction.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { Reached } from '../../person/reached.ts';
import { useKeeping } from '../../person/use-keeping.ts';
import { useMercy } from '../../person/use-mercy.ts';
import { useOutreach, type Message } from '../../person/use-outreach.ts';
import { waysToReach } from '../../person/ways.ts';
import { livingSpheres } from '../../store/living-spheres.ts';
import { Acts } from '../../ui/acts/acts.tsx';
import { Button } from '../../ui/acts/button.tsx';
import type { Item } from '../../ui/overlays/item-list.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';
import styles from './person-acts.module.css';
import { PersonSheet, type PersonSheetName } from './person-sheet.tsx';
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
  const [opened, setOpened] = useState<PersonSheetName>();
  const { contact, history } = reached;
  const planId = walk.week?.plan.id;
  const mercy = useMercy(contact, planId === undefined ? {} : { planId });
  const { go } = useOutreach(contact);
  const call = waysToReach(contact, history).find(({ means }) => means === 'call');
  const keepItem = useKeepItem(contact, message, walk.on);
  const introduceItem = useIntroduceItem(contact);
  const close = () => setOpened(undefined);

  async function skip(): Promise<void> {
    if ((await mercy.skip?.()) === 'too-often') onTooOften();
  }
  const items: readonly Item[] = [
    { label: words.snooze, icon: Clock, onSelect: () => setOpened('snooze') },
    { label: words.rest, hint: words.restHint, icon: CirclePause, onSelect: () => void mercy.rest() },
    ...keepItem,
    { label: checkIn.person.passOn, icon: Gift, onSelect: () => setOpened('give') },
    ...introduceItem,
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
      {opened && (
        <PersonSheet sheet={opened} walk={walk} reached={reached} message={message} acts={mercy} onClose={close} />
      )}
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

/** Nothing for those who are not brought together with anybody: family and friends, and at professional distance. */
function useIntroduceItem(contact: Contact): readonly Item[] {
  const { checkIn: words } = useMessages();
  const spheres = useLive(livingSpheres);
  if (spheres === undefined || !mayBeIntroduced(contact, spheres)) return [];
  return [{ label: words.person.introduce, icon: Waypoints, to: paths.introduceWith(contact.id) }];
}
