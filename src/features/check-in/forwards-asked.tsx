/** What came of what one passed on; what was welcome may be remembered as something they like. */
import { useState } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { isWelcome } from '../../domain/forward.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { RememberTopic } from '../../person/remember-topic.tsx';
import type { OpenForward } from '../../store/since-last-time.ts';
import { Section } from '../../ui/layout/section.tsx';
import { ForwardRow } from './forward-row.tsx';
import styles from './since-step.module.css';

type ForwardsAskedProps = {
  readonly forwards: readonly OpenForward[];
  readonly today: CalendarDate;
  readonly onLater: (id: string) => void;
  readonly onAnswered: () => void;
};

export function ForwardsAsked({ forwards, today, onLater, onAnswered }: ForwardsAskedProps) {
  const { passOn: words } = useMessages();
  /** The one that was welcome last, whose topic may be remembered. */
  const [welcomed, setWelcomed] = useState<OpenForward>();
  return (
    <>
      {forwards.length > 0 && (
        <Section title={words.asked}>
          <ul className={styles['rows']}>
            {forwards.map((open) => (
              <ForwardRow
                key={open.forward.id}
                open={open}
                today={today}
                onLater={onLater}
                onAnswered={(response) => {
                  setWelcomed(isWelcome(response) ? open : undefined);
                  onAnswered();
                }}
              />
            ))}
          </ul>
        </Section>
      )}
      {welcomed && <RememberTopic key={welcomed.forward.id} tip={welcomed.tip} contactId={welcomed.contact.id} />}
    </>
  );
}
