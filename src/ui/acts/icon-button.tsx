/** A button that is only an icon; `label` says what it does. */
import type { LucideIcon } from 'lucide-react';
import { classNames } from '../class-names.ts';
import styles from './icon-button.module.css';

export type IconButtonProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onClick: () => void;
  /** With a border, to stand beside other buttons. */
  readonly edged?: boolean;
  readonly disabled?: boolean;
  /** For what opens a sheet. */
  readonly opens?: 'dialog' | 'menu';
};

export function IconButton({ icon: Icon, label, onClick, edged = false, disabled = false, opens }: IconButtonProps) {
  return (
    <button
      type="button"
      className={classNames(styles['icon'], edged && styles['edged'])}
      aria-label={label}
      aria-haspopup={opens}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={22} strokeWidth={1.75} aria-hidden />
    </button>
  );
}
