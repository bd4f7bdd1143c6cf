/** Keeps shared words as a tip: one intention; then they are no longer kept aside, and one stands on the tip's page. */
import { useState } from 'react';
import type { TipWords } from '../../domain/shared-tip.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { letSharedGo, sharedThing, type SharedThing } from '../../platform/shared-thing.ts';
import { writeFailureOf, type WriteFailure } from '../../platform/write-failure.ts';
import { addTip } from '../../store/tips.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { presentPlace, replaceScreen } from '../../ui/screen-history.ts';

/** `keep` leads to the new tip; undoing that leads back to what was shared. */
export function useKeepShared(thing: SharedThing) {
  const words = useMessages().tips.done;
  const database = useDatabase();
  const toast = useToast();
  const undoOf = useUndo();
  const [isKeeping, setKeeping] = useState(false);
  const [failure, setFailure] = useState<WriteFailure>();

  async function keep(said: TipWords, forMe: boolean): Promise<void> {
    const here = presentPlace();
    const { leftOut: _, ...tip } = said;
    setKeeping(true);
    try {
      const { id, undoId } = await addTip(database, { ...tip, topics: [], ...(forMe && { forMe }) });
      const bringBack = await letGoOf(thing);
      replaceScreen(paths.tip(id), here);
      const undo = async (): Promise<void> => {
        undoOf(undoId)();
        await bringBack();
        if (window.location.hash === `#${paths.tip(id)}`) replaceScreen(paths.share);
      };
      toast({ text: forMe ? words.keptForMe : words.kept, undo: () => void undo() });
    } catch (error) {
      setKeeping(false);
      setFailure(writeFailureOf(error));
    }
  }
  return { keep, isKeeping, failure };
}

/** What was shared since then stays. */
async function letGoOf(thing: SharedThing): Promise<() => Promise<void>> {
  const now = await sharedThing().catch(() => undefined);
  return now !== undefined && wordsOf(now) === wordsOf(thing) ? letSharedGo() : async () => undefined;
}

function wordsOf({ title, text, url }: SharedThing): string {
  return JSON.stringify([title, text, url]);
}
