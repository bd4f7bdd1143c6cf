/** A place where nothing is yet: one headline, one sentence that teaches one thing, one act. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './empty.module.css';

export type EmptyProps = {
  readonly title: string;
  readonly text: string;
  readonly icon?: LucideIcon;
  /** The one act, a button. */
  readonly act?: ReactNode;
};

export function Empty({ title, text, icon: Icon, act }: EmptyProps) {
  return (
    <div className={styles['empty']}>
      {Icon && (
        <span className={styles['picture']}>
          <Icon size={28} strokeWidth={1.5} aria-hidden />
        </span>
      )}
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['text']}>{text}</p>
      {act}
    </div>
  );
}
