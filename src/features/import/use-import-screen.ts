/** The import of this screen, and the note that follows the person who leaves while it is being written. */
import { useImport, type ImportModel, type LeftImport } from '../../hooks/use-import.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

export type ImportScreenModel = ImportModel;

export function useImportScreen(): ImportScreenModel {
  const toast = useToast();
  const takeBack = useUndo();
  const { importing: words, language } = useMessages();

  function tell(end: LeftImport): void {
    if (end.kind === 'failed') toast({ text: words.failed.broken.title });
    else if (end.kind === 'choosing') toast({ text: words.calledOff });
    else {
      const { added, undoId } = end.summary;
      const text = words.summary.cameIn(numberText(language, added), added === 1);
      toast({ text, undo: takeBack(undoId) });
    }
  }
  return useImport(tell);
}
