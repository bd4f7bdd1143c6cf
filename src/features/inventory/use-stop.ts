/** What one may do at a stop. Names and places are kept at once; people are written down when all of the stop are added. */
import { useState } from 'react';
import type { Remembered, Stop, StopProgress } from '../../domain/inventory.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { writeFailureOf, type WriteFailure } from '../../platform/write-failure.ts';
import {
  addFromStop,
  describeStop,
  finishStop,
  nameAtStop,
  skipStop,
  takeBackFromStop,
  unnameAtStop,
} from '../../store/inventory.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { leaveScreen, presentPlace } from '../../ui/screen-history.ts';

export type StopActs = ReturnType<typeof useStop>;

/** `name` is what the stop is called: it says where one met, where nobody said it better. */
export function useStop({ code, sphereId: usual }: Stop, progress: StopProgress, name: string) {
  const { inventory: words, language } = useMessages();
  const [where, setWhere] = useState(progress.where ?? '');
  const [fault, setFault] = useState<WriteFailure>();
  const [isSaving, setSaving] = useState(false);
  const database = useDatabase();
  const today = useToday();
  const toast = useToast();
  const undoOf = useUndo();
  const chosen = progress.sphereId ?? usual;
  const sphereId = chosen === '' ? undefined : chosen;
  const named = progress.named ?? [];

  /** Does it and goes back to the walk; a failure of the device is kept. */
  async function leaveAfter(act: () => Promise<void>): Promise<void> {
    const here = presentPlace();
    setSaving(true);
    try {
      await act();
      leaveScreen(paths.inventory, here);
    } catch (failure) {
      setFault(writeFailureOf(failure));
    } finally {
      setSaving(false);
    }
  }

  return {
    where,
    setWhere,
    sphereId,
    named,
    contactIds: progress.contactIds ?? NOBODY,
    fault,
    isSaving,
    remember: (remembered: Remembered) => nameAtStop(database, code, remembered),
    forget: (remembered: Remembered) => void unnameAtStop(database, code, remembered),
    keepWhere: () => void describeStop(database, code, { where: where.trim() === '' ? undefined : where.trim() }),
    chooseSphere: (id: string) => void describeStop(database, code, { sphereId: id }),
    add: () =>
      leaveAfter(async () => {
        const place = where.trim() === '' ? name : where.trim();
        const added = await addFromStop(database, { code, sphereId, where: place }, today);
        const count = added.contactIds.length;
        toast({
          text: words.added(numberText(language, count), count === 1),
          undo: () => void takeBackFromStop(database, added, today),
        });
      }),
    noMore: () =>
      leaveAfter(async () => toast({ text: words.noMoreSaid, undo: undoOf(await finishStop(database, code, today)) })),
    later: () =>
      leaveAfter(async () => toast({ text: words.laterSaid, undo: undoOf(await skipStop(database, code, today)) })),
  };
}

const NOBODY: readonly string[] = [];
