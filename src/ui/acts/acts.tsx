/** The acts of a card or screen: one or two buttons in a row with ⋯ at its end, or a stack within the thumb's reach. */
import { Children, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './acts.module.css';

type ActsProps = {
  /** One or two buttons in a row, never three; any number in a stack. */
  readonly children: ReactNode;
  /** The ⋯ at the end of the row: a `Menu`. */
  readonly more?: ReactNode;
  readonly stacked?: boolean;
};

export function Acts({ children, more, stacked = false }: ActsProps) {
  if (stacked) return <div className={styles['stack']}>{children}</div>;
  const withMore = Children.toArray(children).length === 1 ? styles['one-with-more'] : styles['with-more'];
  return (
    <div className={classNames(styles['row'], more !== undefined && withMore)}>
      {children}
      {more}
    </div>
  );
}
