/** The foot of a form, which stays above the tab bar, so that a long form can be saved from anywhere in it. */
import type { ReactNode } from 'react';
import styles from './foot.module.css';

export function Foot({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['foot']} data-foot>
      {children}
    </div>
  );
}
