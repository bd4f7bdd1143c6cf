/** A button that does something here and now. What leads elsewhere is a `LinkButton`. */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { lookClasses, type Look } from './look.ts';

export type ButtonProps = {
  readonly children: ReactNode;
  /** Absent in a form: it submits. */
  readonly onClick?: () => void;
  readonly submit?: boolean;
  readonly look?: Look;
  readonly icon?: LucideIcon;
  readonly wide?: boolean;
  readonly disabled?: boolean;
};

export function Button(props: ButtonProps) {
  const { children, onClick, submit = false, look = 'quiet', icon: Icon, wide = false, disabled = false } = props;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={lookClasses(look, wide)}
      disabled={disabled}
      onClick={onClick}
    >
      {Icon && <Icon size={20} strokeWidth={1.75} aria-hidden />}
      {children}
    </button>
  );
}
