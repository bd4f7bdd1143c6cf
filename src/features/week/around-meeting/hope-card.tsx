/** A meeting today or tomorrow: one line of hope, or not this time. */
import { useId } from 'react';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { HopeField } from '../../../person/hope-field.tsx';
import { meetingWhen } from '../../../person/meeting-when.ts';
import type { MeetingNow } from '../../../store/way-home.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import styles from './around-meeting.module.css';
import { useAroundMeeting } from './use-around-meeting.ts';

export function HopeCard({ ahead }: { readonly ahead: MeetingNow }) {
  const messages = useMessages();
  const { hope: words } = messages.wayHome;
  const id = useId();
  const today = useToday();
  const acts = useAroundMeeting(ahead);
  const { network, day } = ahead;
  return (
    <Card as="section" labelledBy={id}>
      <h2 id={id} className={styles['question']}>
        {words.meets(network.name, meetingWhen(ahead, messages, today))}
      </h2>
      <HopeField which={{ networkId: network.id, day }} />
      <div className={styles['aside']}>
        <Button look="plain" onClick={() => void acts.hopeLater()}>
          {words.later}
        </Button>
      </div>
    </Card>
  );
}
