/** The restore of this screen, and the note that follows the person who leaves while it is being written. */
import type { RestoreStage } from '../../../hooks/restore-stage.ts';
import { useRestore, type RestoreModel } from '../../../hooks/use-restore.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';

export function useRestoring(): RestoreModel & { readonly bringBack: (snapshotId: string) => void } {
  const { backup } = useMessages();
  const today = useToday();
  const toast = useToast();

  function tell(end: RestoreStage): void {
    const { restore: words, trouble } = backup;
    if (end.kind === 'failed') toast({ text: trouble[end.trouble.code].title });
    else toast({ text: end.kind === 'restored' ? words.done.title : words.calledOff });
  }
  const model = useRestore(tell);
  return { ...model, bringBack: (snapshotId) => model.client.bringBack(snapshotId, today) };
}
