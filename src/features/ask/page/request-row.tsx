/** One request: what came of it, the answer to give where none has come, and the thanks where somebody helped. */
import { useState } from 'react';
import { ASK_RESPONSES, isToThank, isWaiting, type Ask } from '../../../domain/ask.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { askedWhen } from '../../../person/asked-when.ts';
import { nameOfAsked } from '../../../person/request-text.ts';
import { useRequestActs } from '../../../person/use-request-acts.ts';
import type { RequestNow } from '../../../store/asks-now.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { AskMessageSheet } from './ask-message-sheet.tsx';
import { requestState } from './request-state.ts';
import { RequestMenu } from './request-menu.tsx';
import styles from './request-row.module.css';

type RequestRowProps = { readonly ask: Ask; readonly now: RequestNow };

export function RequestRow({ ask, now }: RequestRowProps) {
  const messages = useMessages();
  const words = messages.ask;
  const today = useToday();
  const acts = useRequestActs();
  const [writing, setWriting] = useState<'remind' | 'thank'>();
  const [isChanging, setChanging] = useState(false);
  const { request, contact } = now;
  const name = nameOfAsked(now, messages);
  const asksForAnswer = request.response === undefined || isChanging;
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <p className={styles['texts']}>
          {requestState(now, messages)}
          <span className={styles['note']}>{words.onDay(askedWhen(request.day, today, messages))}</span>
        </p>
        <RequestMenu
          askId={ask.id}
          now={now}
          onChange={() => setChanging(true)}
          {...(contact !== undefined && isWaiting(request) && { onRemind: () => setWriting('remind') })}
        />
      </div>
      {asksForAnswer && (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would be announced as a part of a form
        <div role="group" aria-label={words.answerOf(name)} className={styles['acts']}>
          {ASK_RESPONSES.map((response) => (
            <Button
              key={response}
              onClick={() => {
                setChanging(false);
                void acts.answer(now, response);
              }}
            >
              {words.answers[response]}
            </Button>
          ))}
        </div>
      )}
      {isToThank(request) && !asksForAnswer && (
        <div className={styles['acts']}>
          {contact !== undefined && <Button onClick={() => setWriting('thank')}>{words.thank}</Button>}
          <Button look="plain" onClick={() => void acts.thank(now)}>
            {words.thankedAlready}
          </Button>
        </div>
      )}
      {writing !== undefined && contact !== undefined && (
        <AskMessageSheet ask={ask} contact={contact} kind={writing} onClose={() => setWriting(undefined)} />
      )}
    </li>
  );
}
