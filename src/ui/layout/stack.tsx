/** Things below one another with even air between: none (rows have their own), 8, 16 or 24 px. */
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './stack.module.css';

export type StackProps = {
  readonly children: ReactNode;
  readonly gap?: 'none' | 'close' | 'normal' | 'wide';
  /** 'ul' for a list of cards or rows. */
  readonly as?: 'div' | 'ul' | 'ol';
  readonly label?: string;
};

export function Stack({ children, gap = 'normal', as: Tag = 'div', label }: StackProps) {
  return (
    <Tag className={classNames(styles['stack'], styles[gap])} aria-label={label}>
      {children}
    </Tag>
  );
}
