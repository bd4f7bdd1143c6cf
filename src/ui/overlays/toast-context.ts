/** How a screen says that something is done, and offers to undo it. */
import { createContext, use } from 'react';

export type ToastNote = {
  /** What was done, such as "Family is gone." */
  readonly text: string;
  /** Absent: it can't be undone. */
  readonly undo?: () => void;
};

export type ShowToast = (note: ToastNote) => void;

export const ToastContext = createContext<ShowToast | undefined>(undefined);

/** Shows a note for ten seconds above the tab bar; a new one takes the place of the old. */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (show === undefined) throw new Error('ToastProvider is missing');
  return show;
}
