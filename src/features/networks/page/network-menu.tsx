/** ⋯ of a network: closing it, taking it up again, and the trash. */
import { DoorClosed, DoorOpen, Trash2 } from 'lucide-react';
import type { Network } from '../../../domain/network.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useUndo } from '../../../hooks/use-undo.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { closeNetwork, reopenNetwork, trashNetwork } from '../../../store/networks.ts';
import { Menu } from '../../../ui/overlays/menu.tsx';
import { useToast } from '../../../ui/overlays/toast-context.ts';
import { leaveScreen, presentPlace } from '../../../ui/screen-history.ts';

export function NetworkMenu({ network: { id, name, closedOn } }: { readonly network: Network }) {
  const { close: words } = useMessages().networks;
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();

  async function act(write: () => Promise<string>, text: string): Promise<void> {
    showToast({ text, undo: undoOf(await write()) });
  }
  async function trash(): Promise<void> {
    const here = presentPlace();
    await act(() => trashNetwork(database, id), words.trashed(name));
    leaveScreen(paths.networks, here);
  }
  const ending =
    closedOn === undefined
      ? {
          label: words.act,
          hint: words.hint,
          icon: DoorClosed,
          onSelect: () => void act(() => closeNetwork(database, id, today), words.done(name)),
        }
      : {
          label: words.reopen,
          icon: DoorOpen,
          onSelect: () => void act(() => reopenNetwork(database, id), words.reopened(name)),
        };
  return (
    <Menu bare title={name} items={[ending, { label: words.trash, icon: Trash2, onSelect: () => void trash() }]} />
  );
}
