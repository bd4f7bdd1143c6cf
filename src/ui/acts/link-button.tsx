/** A link that looks like a button: to an address of the app (`to`), or out of it (`href`, such as `tel:` or `mailto:`). */
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { lookClasses, type Look } from './look.ts';

type Target = { readonly to: string; readonly href?: never } | { readonly href: string; readonly to?: never };

export type LinkButtonProps = Target & {
  readonly children: ReactNode;
  readonly look?: Look;
  readonly icon?: LucideIcon;
  readonly wide?: boolean;
  /** Runs before the link is followed, such as storing what one is about to do. */
  readonly onClick?: () => void;
};

export function LinkButton(props: LinkButtonProps) {
  const { children, look = 'quiet', icon: Icon, wide = false, onClick } = props;
  return (
    <a
      href={props.to === undefined ? props.href : `#${props.to}`}
      className={lookClasses(look, wide)}
      onClick={onClick}
    >
      {Icon && <Icon size={20} strokeWidth={1.75} aria-hidden />}
      {children}
    </a>
  );
}
