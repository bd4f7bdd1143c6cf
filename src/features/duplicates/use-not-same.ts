/** Remembering that two are not the same person, with its undo. */
import { useDatabase } from '../../hooks/use-live.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { sayNotSame } from '../../store/merging/pairs.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

export function useNotSame(): (ids: readonly [string, string]) => Promise<void> {
  const { duplicates: words } = useMessages();
  const database = useDatabase();
  const toast = useToast();
  const undoOf = useUndo();
  return async (ids) => {
    const undoId = await sayNotSame(database, ids);
    toast({ text: words.notSameSaid, undo: undoOf(undoId) });
  };
}
