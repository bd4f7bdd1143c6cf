/** What one may do with someone of the week: write or call, say that one has talked, and the rest behind ⋯. */
import { Check, CirclePause, Clock, MailPlus, MessageSquare, PenLine, Phone, User, Wind } from 'lucide-react';
import { useState } from 'react';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useNames } from '../../person/use-names.ts';
import { whenOpened } from '../../person/when-opened.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import type { Item } from '../../ui/overlays/item-list.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';
import styles from './card-acts.module.css';
import type { CardActs as Acts } from './use-card-acts.ts';
import type { WeekPerson } from '../../store/week.ts';
import { waysToReach, type Way } from './ways.ts';

const SnoozeSheet = whenOpened(async () => (await import('../../person/snooze-sheet.tsx')).SnoozeSheet);

type CardActsProps = { readonly person: WeekPerson; readonly acts: Acts };

export function CardActs({ person: { contact, history }, acts }: CardActsProps) {
  const { week: words } = useFirstMessages();
  const names = useNames();
  const [snoozing, setSnoozing] = useState(false);
  const [first, ...others] = waysToReach(contact, history[0]);
  const items: readonly Item[] = [
    ...others.map((way) => wayItem(way, words)),
    { label: words.notThisWeek, icon: Wind, onSelect: () => void acts.skip() },
    { label: words.snooze, icon: Clock, onSelect: () => setSnoozing(true) },
    { label: words.rest, hint: words.restHint, icon: CirclePause, onSelect: () => void acts.rest() },
    { label: words.open(acts.name), icon: User, to: paths.contact(contact.id) },
  ];
  return (
    <div className={styles['acts']}>
      {first && (
        <LinkButton href={first.href} icon={first.kind === 'call' ? Phone : PenLine}>
          {first.kind === 'call' ? words.call : words.write}
        </LinkButton>
      )}
      <LinkButton to={paths.logWith(contact.id)} icon={Check}>
        {words.talked}
      </LinkButton>
      <Menu title={names.of(contact)} items={items} />
      {snoozing && <SnoozeSheet acts={acts} onClose={() => setSnoozing(false)} />}
    </div>
  );
}

type WayWords = { readonly call: string; readonly textMessage: string; readonly email: string };

function wayItem({ kind, href }: Way, words: WayWords): Item {
  const onSelect = () => location.assign(href);
  if (kind === 'call') return { label: words.call, icon: Phone, onSelect };
  if (kind === 'mail') return { label: words.email, icon: MailPlus, onSelect };
  return { label: words.textMessage, icon: MessageSquare, onSelect };
}
