/** Letting a draft go; it can be taken back for ten seconds. */
import { useDatabase } from '../../hooks/use-live.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { dropDraft } from '../../store/drafts.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

/** Lets the draft with this id go. */
export function useLettingGo(): (id: string) => Promise<void> {
  const { week: words } = useFirstMessages();
  const database = useDatabase();
  const showToast = useToast();
  const undoOf = useUndo();
  return async (id) => showToast({ text: words.discarded, undo: undoOf(await dropDraft(database, id)) });
}
