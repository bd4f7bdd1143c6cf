/** The plus: what one may want to put in, from anywhere. */
import { PlusIcon } from 'lucide-react';
import { useState, type ComponentType } from 'react';
import { useFirstMessages } from '../i18n/use-messages.ts';
import styles from './navigation.module.css';
import type { PlusSheetProps } from './plus-sheet.tsx';

export function Plus() {
  const words = useFirstMessages().app;
  /** What is open; kept by itself, since React would hold a lazy one back for a moment. */
  const [Opened, setOpened] = useState<ComponentType<PlusSheetProps>>();
  async function open(): Promise<void> {
    const { PlusSheet } = await import('./plus-sheet.tsx');
    setOpened(() => PlusSheet);
  }
  return (
    <>
      <button
        type="button"
        className={styles['plus']}
        aria-label={words.plus}
        aria-haspopup="dialog"
        onClick={() => void open()}
      >
        <span>
          <PlusIcon size={26} strokeWidth={2} aria-hidden />
        </span>
      </button>
      {Opened && <Opened onClose={() => setOpened(undefined)} />}
    </>
  );
}
