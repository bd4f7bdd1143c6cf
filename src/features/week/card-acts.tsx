/** What one may do with someone of the week: write, call or say that one has talked, and the rest behind ⋯. */
import { Check, CirclePause, Clock, PenLine, Phone, User, Wind, X } from 'lucide-react';
import { useState } from 'react';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { messageOf } from '../../person/message-of.ts';
import { useNames } from '../../person/use-names.ts';
import { useOutreach } from '../../person/use-outreach.ts';
import { waysToReach } from '../../person/ways.ts';
import { whenOpened } from '../../person/when-opened.tsx';
import type { KeptDraft } from '../../store/drafts.ts';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import type { Item } from '../../ui/overlays/item-list.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';
import styles from './card-acts.module.css';
import type { CardActs as Acts } from './use-card-acts.ts';
import { useLettingGo } from './use-letting-go.ts';
import type { WeekPerson } from '../../store/week.ts';

const SnoozeSheet = whenOpened(async () => (await import('../../person/snooze-sheet.tsx')).SnoozeSheet);
const WriteSheet = whenOpened(async () => (await import('../../person/write-sheet.tsx')).WriteSheet);

type CardActsProps = {
  readonly person: WeekPerson;
  readonly acts: Acts;
  /** Words kept for Monday, to go on from. */
  readonly draft: KeptDraft['draft'] | undefined;
};

export function CardActs({ person: { contact, history, item }, acts, draft }: CardActsProps) {
  const { week: words } = useFirstMessages();
  const names = useNames();
  const { go } = useOutreach(contact);
  const [open, setOpen] = useState<'snooze' | 'write'>();
  const letGo = useLettingGo();
  const close = () => setOpen(undefined);
  const call = waysToReach(contact, history).find(({ means }) => means === 'call');
  const talked = { label: words.talked, icon: Check, to: paths.logWith(contact.id) };
  const items: readonly Item[] = [
    ...(call === undefined ? [] : [talked]),
    ...(draft === undefined
      ? []
      : [{ label: words.discard(acts.name), icon: X, onSelect: () => void letGo(draft.id) }]),
    { label: words.notThisWeek, icon: Wind, onSelect: () => void acts.skip() },
    { label: words.snooze, icon: Clock, onSelect: () => setOpen('snooze') },
    { label: words.rest, hint: words.restHint, icon: CirclePause, onSelect: () => void acts.rest() },
    { label: words.open(acts.name), icon: User, to: paths.contact(contact.id) },
  ];
  return (
    <div className={styles['acts']}>
      <Button icon={PenLine} onClick={() => setOpen('write')}>
        {words.write}
      </Button>
      {call === undefined ? (
        <LinkButton to={talked.to} icon={Check}>
          {words.talked}
        </LinkButton>
      ) : (
        <Button icon={Phone} onClick={() => void go(call)}>
          {words.call}
        </Button>
      )}
      <Menu title={names.of(contact)} items={items} />
      {open === 'snooze' && <SnoozeSheet acts={acts} onClose={close} />}
      {open === 'write' && (
        <WriteSheet
          person={{ contact, history, reasons: item.reasons }}
          onClose={close}
          {...(draft !== undefined && { message: messageOf(draft) })}
        />
      )}
    </div>
  );
}
