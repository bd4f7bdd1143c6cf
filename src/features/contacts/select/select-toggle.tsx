/** Begins selecting, and ends it: the same button, so that the focus stays on it. */
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Selection } from './use-selection.ts';
import styles from './select-toggle.module.css';

type SelectToggleProps = { readonly selection: Selection | undefined; readonly onStart: () => void };

export function SelectToggle({ selection, onStart }: SelectToggleProps) {
  const { many, words } = useMessages();
  return (
    <button type="button" className={styles['toggle']} onClick={selection?.leave ?? onStart}>
      {selection === undefined ? many.select : words.done}
    </button>
  );
}
