/** Writing to someone: an opening line to make one's own, and the ways to send it, the one used last first. */
import { useState, type ReactNode } from 'react';
import type { Enclosure } from '../domain/forward.ts';
import { nameInSentences } from '../i18n/name-in-sentences.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Acts } from '../ui/acts/acts.tsx';
import { Button } from '../ui/acts/button.tsx';
import { LeaveSheet } from '../ui/overlays/leave-sheet.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import { LevelNote } from './level-note.tsx';
import { meansIcons } from './means-icons.ts';
import { OpeningField } from './opening-field.tsx';
import type { Reached } from './reached.ts';
import { useKeeping } from './use-keeping.ts';
import { useOutreach, type About, type Message } from './use-outreach.ts';
import { useUnsent } from './use-unsent.ts';
import { isWritten, waysToReach, type Way } from './ways.ts';
import styles from './write-sheet.module.css';

export type WriteSheetProps = {
  readonly person: Reached;
  /** What to begin with, such as a draft; absent: an opening line. */
  readonly message?: Message;
  readonly onClose: () => void;
  /** Called when the words were kept for Monday. */
  readonly onKept?: () => void;
  /** What it is about, and what stands beneath the line; a message that is there says so itself. */
  readonly about?: About;
  readonly enclosure?: Enclosure;
  /** Called in the place of `onClose` once the words are sent or kept, as where somebody else comes next. */
  readonly onDone?: () => void;
  /** What stands above the words, and beneath the ways. */
  readonly above?: ReactNode;
  readonly beneath?: ReactNode;
};

export function WriteSheet(props: WriteSheetProps) {
  const { person, message: begun, about, enclosure, onClose, onDone = onClose, onKept } = props;
  const { outreach: words, week } = useMessages();
  const [message, setMessage] = useState(begun);
  const { contact } = person;
  const along = { ...(about !== undefined && { about }), ...(enclosure !== undefined && { enclosure }) };
  const { go } = useOutreach(contact);
  const { keepForMonday, keepOpening } = useKeeping(contact);
  const unsent = useUnsent(onClose);
  const isEmpty = (message?.text.trim() ?? '') === '';

  function write(next: Message): void {
    unsent.note(message, next);
    setMessage(next);
  }
  async function send(way: Way): Promise<void> {
    await go(way, message);
    onDone();
  }
  async function keep(): Promise<void> {
    if (message === undefined) return;
    await keepForMonday(message);
    onDone();
    onKept?.();
  }

  return (
    <>
      <Sheet open title={week.writeTo(nameInSentences(contact))} onClose={unsent.close}>
        {props.above}
        <LevelNote contact={contact} about={message} />
        <OpeningField person={person} value={message} onChange={write} {...along} />
        <WayButtons person={person} isEmpty={isEmpty} onPick={(way) => void send(way)} />
        <Acts>
          <Button look="plain" disabled={isEmpty} onClick={() => void keep()}>
            {words.keepForMonday}
          </Button>
          {!isCarrying(message, enclosure) && (
            <Button look="plain" disabled={isEmpty} onClick={() => message && void keepOpening(message.text)}>
              {words.keepOpening}
            </Button>
          )}
        </Acts>
        {props.beneath}
      </Sheet>
      <LeaveSheet unsaved={unsent.asking} />
    </>
  );
}

/** Whether words hold more than a line of one's own, such as a tip or a need. */
function isCarrying(message: Message | undefined, enclosure: Enclosure | undefined): boolean {
  return message?.tipId !== undefined || message?.askId !== undefined || enclosure !== undefined;
}

type WayButtonsProps = {
  readonly person: Reached;
  readonly isEmpty: boolean;
  readonly onPick: (way: Way) => void;
};

/** Without words there is nothing to share or to copy. */
function WayButtons({ person: { contact, history }, isEmpty, onPick }: WayButtonsProps) {
  const { means: labels } = useMessages().outreach;
  const ways = waysToReach(contact, history).filter(isWritten);
  return (
    <div className={styles['ways']}>
      {ways.map((way, place) => (
        <Button
          key={way.means}
          icon={meansIcons[way.means]}
          look={place === 0 ? 'primary' : 'quiet'}
          disabled={isEmpty && way.to === undefined}
          onClick={() => onPick(way)}
        >
          {labels[way.means]}
        </Button>
      ))}
    </div>
  );
}
