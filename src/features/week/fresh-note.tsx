/** A quiet offer to begin afresh, when most have waited long: one word, and they have a new day. */
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import styles from './offer-card.module.css';
import type { FreshStart } from './use-fresh-start.ts';

export function FreshNote({ fresh }: { readonly fresh: FreshStart }) {
  const { back: words } = useMessages();
  return (
    <Section title={words.note}>
      <Wash>
        <p>{words.hint}</p>
        <div className={styles['acts']}>
          <Button look="plain" onClick={() => void fresh.accept()}>
            {words.act}
          </Button>
          <Button look="plain" onClick={() => void fresh.decline()}>
            {words.later}
          </Button>
        </div>
      </Wash>
    </Section>
  );
}
