/** Rows of a backup that can't be read: how many, and on demand the first of them with the reason. */
import { numberText } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { RestorePreview } from '../../../store/backup/restore-facts.ts';
import { Wash } from '../../../ui/layout/wash.tsx';
import styles from './unread-note.module.css';

export function UnreadNote({ preview: { unreadCount, unread } }: { readonly preview: RestorePreview }) {
  const { backup, language } = useMessages();
  const { restore: words } = backup;
  if (unreadCount === 0) return null;
  const number = (count: number): string => numberText(language, count);
  const left = unreadCount - unread.length;
  return (
    <Wash>
      <p>{words.unread(number(unreadCount), unreadCount === 1)}</p>
      <details>
        <summary className={styles['which']}>{words.unreadWhich}</summary>
        <ul className={styles['rows']}>
          {unread.map(({ line, table = '', reason }) => (
            <li key={`${line} ${reason}`}>{words.unreadRow(number(line), table, words.reasons[reason])}</li>
          ))}
          {left > 0 && <li>{words.more(number(left))}</li>}
        </ul>
      </details>
    </Wash>
  );
}
