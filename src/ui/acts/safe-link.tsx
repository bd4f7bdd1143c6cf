/** A value that is a link where it may be followed, and plain text where it may not. */
import type { MouseEvent, ReactNode } from 'react';

type SafeLinkProps = {
  /** What the allow-list made of it; undefined: not to be followed. */
  readonly href: string | undefined;
  readonly children: ReactNode;
  /** Takes the way out in the link's place, such as storing first what one is about to do. */
  readonly onFollow?: () => void;
};

export function SafeLink({ href, children, onFollow }: SafeLinkProps) {
  if (href === undefined) return <>{children}</>;
  const isPage = href.startsWith('http');
  function follow(event: MouseEvent): void {
    if (onFollow === undefined) return;
    event.preventDefault();
    onFollow();
  }
  return (
    <a href={href} onClick={follow} {...(isPage && { target: '_blank', rel: 'noreferrer noopener' })}>
      {children}
    </a>
  );
}
