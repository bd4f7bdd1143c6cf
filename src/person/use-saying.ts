/** Saying what an act did, in a note from which it can be undone for ten seconds. */
import { useUndo } from '../hooks/use-undo.ts';
import { useToast } from '../ui/overlays/toast-context.ts';

export function useSaying(): (text: string, undoId: string) => void {
  const showToast = useToast();
  const undoOf = useUndo();
  return (text, undoId) => showToast({ text, undo: undoOf(undoId) });
}
