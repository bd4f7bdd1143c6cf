/** A line of a list: something at its start (a face, an icon), title and note, something at its end; a link if `to`. */
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { AppLink } from '../acts/app-link.tsx';
import styles from './row.module.css';

export type RowProps = {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly start?: ReactNode;
  /** Acts or a word; pressed on its own. */
  readonly end?: ReactNode;
  /** Makes the whole row a link. */
  readonly to?: string;
  /** The element, when the list is not a `<ul>`. */
  readonly as?: 'li' | 'div';
};

export function Row({ title, note, start, end, to, as: Tag = 'li' }: RowProps) {
  return (
    <Tag className={styles['row']}>
      {start !== undefined && <span className={styles['start']}>{start}</span>}
      <span className={styles['texts']}>
        {to === undefined ? (
          <span className={styles['title']}>{title}</span>
        ) : (
          <AppLink to={to} className={styles['title']}>
            {title}
          </AppLink>
        )}
        {note !== undefined && <span className={styles['note']}>{note}</span>}
      </span>
      {end !== undefined && <span className={styles['end']}>{end}</span>}
      {to !== undefined && end === undefined && <ChevronRight className={styles['go']} size={20} aria-hidden />}
    </Tag>
  );
}
