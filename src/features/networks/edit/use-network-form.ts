/** The form of a network: its draft, what stands in the way of saving it, and saving. */
import { useState } from 'react';
import { nameToShow } from '../../../domain/contact.ts';
import type { NetworkPage } from '../../../store/network-page.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useUndo } from '../../../hooks/use-undo.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { changeNetwork } from '../../../store/networks.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';
import { useUnsaved } from '../../../ui/overlays/use-unsaved.ts';
import { leaveScreen, presentPlace } from '../../../ui/screen-history.ts';
import { useSaving } from '../use-saving.ts';
import { draftOfNetwork, networkChanges, type NetworkDraft, type NetworkFault } from './network-draft.ts';

export function useNetworkForm({ network, members }: Pick<NetworkPage, 'network' | 'members'>) {
  const words = useMessages().networks.edit;
  const [start] = useState(() => draftOfNetwork(network));
  const [draft, setDraft] = useState(start);
  const [wrong, setWrong] = useState<NetworkFault>();
  const { isSaving, fault, run } = useSaving();
  const database = useDatabase();
  const toast = useToast();
  const undoOf = useUndo();
  const backTo = paths.network(network.id);
  const unsaved = useUnsaved(JSON.stringify(draft) !== JSON.stringify(start), backTo);

  function change(part: Partial<NetworkDraft>): void {
    setDraft({ ...draft, ...part });
    setWrong(undefined);
  }
  function nameOf(contactId: string): string {
    const member = members.find(({ id }) => id === contactId);
    return member === undefined ? '' : nameToShow(member);
  }
  async function save(): Promise<void> {
    const read = networkChanges({ start, draft }, nameOf);
    if (!read.ok) {
      setWrong(read.failure);
      return;
    }
    await run(async () => {
      const here = presentPlace();
      const undoId = await changeNetwork(database, { id: network.id, changes: read.value });
      toast({ text: words.saved, undo: undoOf(undoId) });
      unsaved.letGo();
      leaveScreen(backTo, here);
    });
  }
  return { draft, change, wrong, isSaving, fault, save, unsaved };
}
