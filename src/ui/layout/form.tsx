/** A form that saves here: its submit never leaves the page. */
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './stack.module.css';

export type FormProps = { readonly children: ReactNode; readonly onSubmit: () => void; readonly label?: string };

export function Form({ children, onSubmit, label }: FormProps) {
  return (
    <form
      className={classNames(styles['stack'], styles['normal'])}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
