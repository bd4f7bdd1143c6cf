/** Facts of one kind with their labels: what it is at the left, what it says at the right. */
import type { ReactNode } from 'react';
import styles from './labelled-list.module.css';

export type LabelledFact = { readonly key: string; readonly label: string; readonly value: ReactNode };

export function LabelledList({ facts }: { readonly facts: readonly LabelledFact[] }) {
  return (
    <dl className={styles['list']}>
      {facts.map(({ key, label, value }) => (
        <div key={key} className={styles['fact']}>
          <dt className={styles['label']}>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
