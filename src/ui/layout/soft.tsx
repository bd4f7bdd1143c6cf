/** Secondary text: 15 px, or the smallest of 13 px. */
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './soft.module.css';

export type SoftProps = { readonly children: ReactNode; readonly small?: boolean; readonly as?: 'p' | 'span' };

export function Soft({ children, small = false, as: Tag = 'p' }: SoftProps) {
  return <Tag className={classNames(styles['soft'], small && styles['small'])}>{children}</Tag>;
}
