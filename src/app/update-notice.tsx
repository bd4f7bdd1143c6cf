/** Says that a newer version is ready. It waits until the person agrees. */
import { useFirstMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/acts/button.tsx';
import styles from './update-notice.module.css';

type UpdateNoticeProps = { readonly onApply: () => void; readonly onLater: () => void };

export function UpdateNotice({ onApply, onLater }: UpdateNoticeProps) {
  const words = useFirstMessages().app.update;
  return (
    <section className={styles['notice']} aria-live="polite" aria-label={words.ready}>
      <p>{words.ready}</p>
      <div className={styles['acts']}>
        <Button onClick={onApply}>{words.now}</Button>
        <Button look="plain" onClick={onLater}>
          {words.later}
        </Button>
      </div>
    </section>
  );
}
