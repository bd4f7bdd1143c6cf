/** The quiet word at the top of a page that leads to changing what it shows. */
import type { ReactNode } from 'react';
import { AppLink } from './app-link.tsx';
import styles from './edit-link.module.css';

type EditLinkProps = { readonly to: string; readonly children: ReactNode };

export function EditLink({ to, children }: EditLinkProps) {
  return (
    <AppLink to={to} className={styles['link']}>
      {children}
    </AppLink>
  );
}
