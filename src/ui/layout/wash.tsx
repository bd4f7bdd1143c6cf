/** A quiet inset: the gift to bring, an opening line, a word on the side. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './wash.module.css';

export type WashProps = { readonly children: ReactNode; readonly icon?: LucideIcon };

export function Wash({ children, icon: Icon }: WashProps) {
  return (
    <div className={styles['wash']}>
      {Icon && <Icon size={20} strokeWidth={1.75} aria-hidden />}
      <div className={styles['texts']}>{children}</div>
    </div>
  );
}
