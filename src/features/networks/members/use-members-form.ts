/** Who is chosen to be in a network, and saving that: only what was changed, so that another tab's choice stays. */
import { useState } from 'react';
import type { Network } from '../../../domain/network.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useUndo } from '../../../hooks/use-undo.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { changeMembers } from '../../../store/networks.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';
import { useUnsaved } from '../../../ui/overlays/use-unsaved.ts';
import { leaveScreen, presentPlace } from '../../../ui/screen-history.ts';
import { useSaving } from '../use-saving.ts';

export function useMembersForm({ id, memberIds }: Network) {
  const { members: words } = useMessages().networks;
  const [start] = useState<ReadonlySet<string>>(() => new Set(memberIds));
  const [chosen, setChosen] = useState(start);
  const { isSaving, fault, run } = useSaving();
  const database = useDatabase();
  const toast = useToast();
  const undoOf = useUndo();
  const added = [...chosen].filter((each) => !start.has(each));
  const removed = new Set([...start].filter((each) => !chosen.has(each)));
  const backTo = paths.network(id);
  const unsaved = useUnsaved(added.length + removed.size > 0, backTo);

  async function save(): Promise<void> {
    await run(async () => {
      const here = presentPlace();
      const undoId = await changeMembers(database, { id, added, removed });
      toast({ text: words.saved, undo: undoOf(undoId) });
      unsaved.letGo();
      leaveScreen(backTo, here);
    });
  }
  return { chosen, setChosen, isSaving, fault, save, unsaved };
}
