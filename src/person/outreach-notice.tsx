/** On coming back from a call or a message: how did it go? A calm card above the tabs, on whatever screen one is. */
import { X } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import { IconButton } from '../ui/acts/icon-button.tsx';
import styles from './outreach-notice.module.css';
import { OutreachQuestion } from './outreach-question.tsx';
import { useAskingBack } from './use-asking-back.ts';
import { useNames } from './use-names.ts';

/** `isQuiet` where a screen asks itself. */
export function OutreachNotice({ isQuiet }: { readonly isQuiet: boolean }) {
  const { outreach: words } = useMessages();
  const { asked, putOff, pauseAfter } = useAskingBack();
  const names = useNames();
  if (asked === undefined || isQuiet) return null;
  const { intention, contact } = asked;
  const name = names.inSentences(contact);
  return (
    <section className={styles['notice']} aria-live="polite" aria-label={words.question(name)}>
      <div className={styles['close']}>
        <IconButton icon={X} label={words.later} onClick={() => putOff(intention.id)} />
      </div>
      <OutreachQuestion
        key={intention.id}
        intention={intention}
        name={name}
        onAnswered={() => pauseAfter(intention.id)}
      />
    </section>
  );
}
