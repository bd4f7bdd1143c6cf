/** Two short things beside one another, such as a day and a time. */
import type { ReactNode } from 'react';
import styles from './columns.module.css';

export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className={styles['columns']}>{children}</div>;
}
