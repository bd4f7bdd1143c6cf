/** A value that is a link where it may be followed, and plain text where it may not. */
import type { ReactNode } from 'react';

type SafeLinkProps = {
  /** What the allow-list made of it; undefined: not to be followed. */
  readonly href: string | undefined;
  readonly children: ReactNode;
};

export function SafeLink({ href, children }: SafeLinkProps) {
  if (href === undefined) return <>{children}</>;
  const isPage = href.startsWith('http');
  return (
    <a href={href} {...(isPage && { target: '_blank', rel: 'noreferrer noopener' })}>
      {children}
    </a>
  );
}
