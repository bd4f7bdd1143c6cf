/** The sentence that says why, in the serif: 20 px on a page, 18 px (`small`) on a card. */
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './why.module.css';

export type WhyProps = { readonly children: ReactNode; readonly small?: boolean };

export function Why({ children, small = false }: WhyProps) {
  return <p className={classNames(styles['why'], small && styles['small'])}>{children}</p>;
}
