/** A line of a list: something at its start (a face, an icon), title and note, something at its end; a link if `to`. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { AppLink } from '../acts/app-link.tsx';
import { classNames } from '../class-names.ts';
import styles from './row.module.css';

export type RowProps = {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly start?: ReactNode;
  /** Acts or a word; pressed on its own. */
  readonly end?: ReactNode;
  /** Makes the whole row a link. */
  readonly to?: string;
  /** Makes the whole row a button, when it leads nowhere. */
  readonly onPress?: () => void;
  /** The element, when the list is not a `<ul>`. */
  readonly as?: 'li' | 'div';
};

export function Row({ title, note, start, end, to, onPress, as: Tag = 'li' }: RowProps) {
  const leads = to !== undefined || onPress !== undefined;
  return (
    <Tag className={styles['row']}>
      {start !== undefined && <span className={styles['start']}>{start}</span>}
      <span className={styles['texts']}>
        <RowTitle title={title} to={to} onPress={onPress} />
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </span>
      {end !== undefined && <span className={styles['end']}>{end}</span>}
      {leads && end === undefined && <ChevronRight className={styles['go']} size={20} aria-hidden />}
    </Tag>
  );
}

function RowTitle({ title, to, onPress }: { readonly [Key in 'title' | 'to' | 'onPress']: RowProps[Key] | undefined }) {
  if (to !== undefined) {
    return (
      <AppLink to={to} className={classNames(styles['title'], styles['pressed'])}>
        {title}
      </AppLink>
    );
  }
  if (onPress === undefined) return <span className={styles['title']}>{title}</span>;
  return (
    <button type="button" className={classNames(styles['title'], styles['pressed'])} onClick={onPress}>
      {title}
    </button>
  );
}
