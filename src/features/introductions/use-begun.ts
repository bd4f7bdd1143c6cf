/** Telling that an idea is kept; undoing it leads back from its page, on which nothing is left. */
import { useUndo } from '../../hooks/use-undo.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { leaveScreen } from '../../ui/screen-history.ts';

export function useBegun(): (begun: { readonly id: string; readonly undoId: string }) => void {
  const { done } = useMessages().introductions;
  const toast = useToast();
  const undoOf = useUndo();
  return ({ id, undoId }) => {
    const undo = (): void => {
      undoOf(undoId)();
      if (window.location.hash === `#${paths.introduction(id)}`) leaveScreen(paths.introductions);
    };
    toast({ text: done.begun, undo });
  };
}
