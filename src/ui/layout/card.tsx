/** A raised surface for one thing; in a list it is the `<li>` itself. */
import type { ReactNode } from 'react';
import styles from './card.module.css';

export type CardProps = {
  readonly children: ReactNode;
  readonly as?: 'div' | 'li' | 'article' | 'section';
  /** For a card that is a region of its own. */
  readonly labelledBy?: string;
};

export function Card({ children, as: Tag = 'div', labelledBy }: CardProps) {
  return (
    <Tag className={styles['card']} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}
