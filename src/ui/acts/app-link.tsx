/** A link in running text or around a row, to an address of the app such as `paths.help`. */
import type { ReactNode } from 'react';

type AppLinkProps = {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** 'page' on the link to the screen one is on, 'true' when one is somewhere beneath it. */
  readonly current?: 'page' | 'true' | false;
};

export function AppLink({ to, children, className, current = false }: AppLinkProps) {
  return (
    <a href={`#${to}`} className={className} aria-current={current || undefined}>
      {children}
    </a>
  );
}
