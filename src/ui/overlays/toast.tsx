/** The note above the tab bar: ten seconds, not counting those when the pointer or the focus rests on it or a sheet covers it. */
import { X } from 'lucide-react';
import { useCallback, useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useLabels } from '../labels.ts';
import { ToastContext, type ToastNote } from './toast-context.ts';
import styles from './toast.module.css';

const SHOWN_MS = 10_000;
const TICK_MS = 500;

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ readonly note: ToastNote; readonly key: number }>();
  const show = useCallback((note: ToastNote) => setShown((last) => ({ note, key: (last?.key ?? 0) + 1 })), []);
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles['place']} aria-live="polite" aria-atomic>
        {shown && <Toast key={shown.key} note={shown.note} onGone={() => setShown(undefined)} />}
      </div>
    </ToastContext>
  );
}

function Toast({ note, onGone }: { readonly note: ToastNote; readonly onGone: () => void }) {
  const labels = useLabels();
  const [held, setHeld] = useState(false);
  const leave = useEffectEvent(onGone);

  useEffect(() => {
    if (held) return undefined;
    let shown = 0;
    const timer = setInterval(() => {
      if (document.querySelector('dialog[open]') === null) shown += TICK_MS;
      if (shown >= SHOWN_MS) leave();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [held]);

  function undo(): void {
    onGone();
    note.undo?.();
  }
  return (
    <div
      className={styles['toast']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className={styles['text']}>{note.text}</p>
      {note.undo && (
        <button type="button" className={styles['act']} onClick={undo}>
          {labels.undo}
        </button>
      )}
      <button type="button" className={styles['act']} aria-label={labels.close} onClick={onGone}>
        <X size={18} aria-hidden />
      </button>
    </div>
  );
}
