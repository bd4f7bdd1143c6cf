/** A link that is only an icon, such as the gear; `label` says where it leads. */
import type { LucideIcon } from 'lucide-react';
import styles from './icon-button.module.css';

type IconLinkProps = { readonly icon: LucideIcon; readonly label: string; readonly to: string };

export function IconLink({ icon: Icon, label, to }: IconLinkProps) {
  return (
    <a href={`#${to}`} className={styles['icon']} aria-label={label}>
      <Icon size={22} strokeWidth={1.75} aria-hidden />
    </a>
  );
}
