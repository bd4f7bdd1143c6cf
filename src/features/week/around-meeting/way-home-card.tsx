/** On the way home: how the meeting left one, in one tap, which leads on to the rest; or the rest, once that was said. */
import { useId } from 'react';
import { FEELINGS } from '../../../domain/network.ts';
import { relativeDay } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { paths } from '../../../paths.ts';
import type { MeetingNow } from '../../../store/way-home.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { LinkButton } from '../../../ui/acts/link-button.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import styles from './around-meeting.module.css';
import { useAroundMeeting } from './use-around-meeting.ts';

export function WayHomeCard({ now }: { readonly now: MeetingNow }) {
  const { wayHome: words, words: common, language } = useMessages();
  const id = useId();
  const today = useToday();
  const acts = useAroundMeeting(now);
  const { network, day, meeting } = now;
  const isFelt = meeting?.feeling !== undefined;
  return (
    <Card as="section" labelledBy={id}>
      <Soft small>{words.of(network.name, relativeDay(language, day, today))}</Soft>
      <h2 id={id} className={styles['question']}>
        {isFelt ? words.goOn : words.question}
      </h2>
      {isFelt ? (
        <LinkButton to={paths.wayHome(meeting.id)} wide>
          {words.goOnAct}
        </LinkButton>
      ) : (
        <div className={styles['feelings']}>
          {FEELINGS.map((feeling) => (
            <Button key={feeling} onClick={() => void acts.feel(feeling)}>
              {common.feeling[feeling]}
            </Button>
          ))}
        </div>
      )}
      <div className={styles['aside']}>
        {!isFelt && (
          <Button look="plain" onClick={() => void acts.notThere()}>
            {words.notThere}
          </Button>
        )}
        <Button look="plain" onClick={() => void acts.wayHomeLater()}>
          {words.later}
        </Button>
      </div>
    </Card>
  );
}
