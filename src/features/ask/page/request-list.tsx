/** Whom one asked, and what came of it. */
import { useMessages } from '../../../i18n/use-messages.ts';
import type { AskNow } from '../../../store/asks-now.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { RequestRow } from './request-row.tsx';
import styles from './request-row.module.css';

export function RequestList({ now: { ask, requests } }: { readonly now: AskNow }) {
  const words = useMessages().ask;
  if (requests.length === 0) return null;
  return (
    <Section title={words.asked}>
      <ul className={styles['rows']}>
        {requests.map((each) => (
          <RequestRow key={each.request.id} ask={ask} now={each} />
        ))}
      </ul>
    </Section>
  );
}
