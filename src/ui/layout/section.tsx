/** A part of a screen under a quiet heading of its own. */
import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './section.module.css';

export type SectionProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** What one may do with the whole part, at the end of its heading. */
  readonly act?: ReactNode;
  /** With a hairline above. */
  readonly ruled?: boolean;
};

export function Section({ title, children, act, ruled = false }: SectionProps) {
  const id = useId();
  return (
    <section className={classNames(styles['section'], ruled && styles['ruled'])} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {act}
      </div>
      {children}
    </section>
  );
}
