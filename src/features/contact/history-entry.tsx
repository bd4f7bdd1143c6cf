/** One thing that happened: when, as exactly as it is known, what it was, and what came of it. */
import { LockKeyhole, Pencil, Sprout, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { asksWhatCame } from '../../domain/after-talk.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Interaction } from '../../domain/interaction.ts';
import { useToday } from '../../hooks/use-today.ts';
import { listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { ForwardOf } from '../../store/forwards.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Menu } from '../../ui/overlays/menu.tsx';
import { entryDay, entryDetails, entryTitle } from '../../person/entry-text.ts';
import { TalkSheet } from '../../person/talk-sheet.tsx';
import styles from './history.module.css';

type HistoryEntryProps = {
  readonly row: Interaction;
  /** On whose page it stands. */
  readonly contact: Contact;
  /** What was passed on by it, where something was. */
  readonly passedOn: ForwardOf | undefined;
  /** Names of those who were there too. */
  readonly others: readonly string[];
  /** The name of the network where one met. */
  readonly network: string | undefined;
  readonly onRemove: () => void;
};

export function HistoryEntry({ row, contact, passedOn, others, network, onRemove }: HistoryEntryProps) {
  const messages = useMessages();
  const { contact: words, giving } = messages;
  const [isAsking, setAsking] = useState(false);
  const ask = () => setAsking(true);
  const today = useToday();
  const day = entryDay(row, messages, today);
  const title = entryTitle(row, messages, passedOn);
  const details = [
    ...(network === undefined ? [] : [network]),
    ...entryDetails(row, messages, passedOn),
    ...(others.length > 0 ? [words.withOthers(listOf(messages.language, others))] : []),
  ];
  return (
    <li className={classNames(styles['entry'], row.confidential === true && styles['confidential'])}>
      <div className={styles['texts']}>
        <p className={styles['day']}>{day}</p>
        <p className={styles['what']}>
          {passedOn === undefined ? title : <AppLink to={paths.tip(passedOn.tip.id)}>{title}</AppLink>}
        </p>
        {row.note !== undefined && (
          <p className={styles['note']}>
            {row.confidential === true && <LockKeyhole size={14} aria-label={words.inConfidence} />}
            {row.note}
          </p>
        )}
        {details.length > 0 && <p className={styles['note']}>{details.join(' · ')}</p>}
        {asksWhatCame(row, today) && (
          <Button look="plain" icon={Sprout} onClick={ask}>
            {giving.talk.act}
          </Button>
        )}
      </div>
      <Menu
        bare
        title={`${title}, ${day}`}
        items={[
          { label: giving.talk.act, icon: Sprout, onSelect: ask },
          { label: words.change, icon: Pencil, to: paths.mendLog(row.id) },
          { label: words.remove, icon: Trash2, onSelect: onRemove },
        ]}
      />
      {isAsking && <TalkSheet talk={row} contact={contact} onClose={() => setAsking(false)} />}
    </li>
  );
}
