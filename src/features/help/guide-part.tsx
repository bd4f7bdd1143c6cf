/** One part of a chapter: its heading, its text, and the screens it speaks of. */
import type { ReactNode } from 'react';
import { useGuide } from '../../i18n/use-guide.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import type { Chapter } from './chapters.ts';
import styles from './guide-part.module.css';

type GuidePartProps = {
  readonly part: Chapter['parts'][number];
  /** Stands under the heading. */
  readonly children?: ReactNode;
};

export function GuidePart({ part: { title, text, places }, children }: GuidePartProps) {
  const messages = useMessages();
  const guide = useGuide();
  return (
    <section className={styles['part']}>
      <h2>{title}</h2>
      {children}
      <p>{text}</p>
      {places.length > 0 && (
        <p className={styles['places']}>
          {places.map(({ to, isOfHost, label }) =>
            isOfHost === true ? (
              <a key={to} href={to}>
                {label(messages, guide)}
              </a>
            ) : (
              <AppLink key={to} to={to}>
                {label(messages, guide)}
              </AppLink>
            ),
          )}
        </p>
      )}
    </section>
  );
}
