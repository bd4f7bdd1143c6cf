/** Begins selecting, and ends it: the same button, so that the focus stays on it, or finds it again. */
import { useEffect, useRef } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Selection } from './use-selection.ts';
import styles from './select-toggle.module.css';

type SelectToggleProps = { readonly selection: Selection | undefined; readonly onStart: () => void };

export function SelectToggle({ selection, onStart }: SelectToggleProps) {
  const { many, words } = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const isSelecting = selection !== undefined;

  useEffect(() => {
    if (!isSelecting) return undefined;
    const begins = button.current;
    return () => {
      // what had the focus has gone with the selecting
      if (document.activeElement === document.body) begins?.focus({ preventScroll: true });
    };
  }, [isSelecting]);

  return (
    <button ref={button} type="button" className={styles['toggle']} onClick={selection?.leave ?? onStart}>
      {isSelecting ? words.done : many.select}
    </button>
  );
}
