/** The note of a tip; of a long one the beginning, and all of it on a press. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import styles from './tip-note.module.css';

const SHOWN_AT_ONCE = 600;

export function TipNote({ note }: { readonly note: string }) {
  const { tips: words } = useMessages();
  const [isWhole, setWhole] = useState(note.length <= SHOWN_AT_ONCE);
  return (
    <>
      <p className={styles['note']}>{isWhole ? note : `${note.slice(0, SHOWN_AT_ONCE).trimEnd()}…`}</p>
      {!isWhole && (
        <Button look="plain" onClick={() => setWhole(true)}>
          {words.page.wholeNote}
        </Button>
      )}
    </>
  );
}
