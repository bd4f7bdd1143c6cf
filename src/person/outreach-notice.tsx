/** On coming back from a call or a message: how did it go? A calm card above the tabs, on whatever screen one is. */
import { X } from 'lucide-react';
import { useRef } from 'react';
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
  const place = useRef<HTMLDivElement>(null);
  if (asked === undefined || isQuiet) return <div ref={place} className={styles['place']} tabIndex={-1} />;
  const { intention, contact } = asked;
  const name = names.inSentences(contact);
  /** The focus doesn't fall into nothing with the card that held it. */
  function holdFocus(): void {
    place.current?.focus({ preventScroll: true });
  }
  return (
    <div ref={place} className={styles['place']} tabIndex={-1}>
      <section className={styles['notice']} aria-live="polite" aria-label={words.question(name)}>
        <div className={styles['close']}>
          <IconButton
            icon={X}
            label={words.later}
            onClick={() => {
              holdFocus();
              putOff(intention.id);
            }}
          />
        </div>
        <OutreachQuestion
          key={intention.id}
          intention={intention}
          name={name}
          onAnswered={() => {
            holdFocus();
            pauseAfter(intention.id);
          }}
        />
      </section>
    </div>
  );
}
