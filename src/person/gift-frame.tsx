/** The quiet inset that a gift stands in; the whole of it leads to giving it. Its picture has its place from the start. */
import type { ReactNode } from 'react';
import { AppLink } from '../ui/acts/app-link.tsx';
import styles from './gift-frame.module.css';

type GiftFrameProps = {
  readonly icon: ReactNode;
  readonly title: string;
  /** A word on it; empty: none. */
  readonly note: string;
  /** What one may do with it; absent where there is nothing but to know. */
  readonly act?: string;
  /** Where that leads. */
  readonly to?: string;
  /** Or what it does. */
  readonly onPress?: () => void;
};

export function GiftFrame({ icon, title, note, act, to, onPress }: GiftFrameProps) {
  const inside = (
    <>
      <span className={styles['icon']}>{icon}</span>
      <span className={styles['texts']}>
        <span className={styles['title']}>{title}</span>
        {note !== '' && <span className={styles['note']}>{note}</span>}
        {act !== undefined && <span className={styles['act']}>{act}</span>}
      </span>
    </>
  );
  if (to !== undefined) {
    return (
      <AppLink to={to} className={styles['gift']}>
        {inside}
      </AppLink>
    );
  }
  if (onPress === undefined) return <div className={styles['gift']}>{inside}</div>;
  return (
    <button type="button" className={styles['gift']} onClick={onPress}>
      {inside}
    </button>
  );
}
