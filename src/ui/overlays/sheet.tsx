/**
 * A dialog: a sheet from below on phones, a card in the middle on wide screens. It closes by its ✕, Escape, a press
 * beside it and the phone's back button; focus then returns to what opened it.
 */
import { X } from 'lucide-react';
import { useEffectEvent, useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { IconButton } from '../acts/icon-button.tsx';
import { useLabels } from '../labels.ts';
import { holdBack } from '../screen-history.ts';
import styles from './sheet.module.css';

export type SheetProps = {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function Sheet({ open, title, onClose, children }: SheetProps) {
  return open ? (
    <OpenSheet title={title} onClose={onClose}>
      {children}
    </OpenSheet>
  ) : null;
}

function OpenSheet({ title, onClose, children }: Omit<SheetProps, 'open'>) {
  const labels = useLabels();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useEffectEvent(onClose);

  // before the paint and before it leaves the page, or the focus could not return
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    const letBackGo = holdBack(() => close());
    return () => {
      shown?.close();
      letBackGo();
    };
  }, []);

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a press beside the sheet; the keyboard has Escape
    <dialog
      ref={dialog}
      className={styles['sheet']}
      aria-labelledby={titleId}
      onClick={(event) => isBeside(event) && onClose()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['inside']}>
        <div className={styles['head']}>
          <h2 id={titleId} className={styles['title']}>
            {title}
          </h2>
          <IconButton icon={X} label={labels.close} onClick={onClose} />
        </div>
        {children}
      </div>
    </dialog>
  );
}

/** A press on the backdrop reaches the dialog itself; one within it reaches what it holds. */
function isBeside(event: MouseEvent<HTMLDialogElement>): boolean {
  return event.target === event.currentTarget;
}
