/** What the form of a new network holds, and keeping it. */
import { useState } from 'react';
import { useDatabase } from '../../hooks/use-live.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { rhythmOfKey } from '../../i18n/rhythm-options.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { addNetwork } from '../../store/networks.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { useUnsaved } from '../../ui/overlays/use-unsaved.ts';
import { presentPlace, replaceScreen } from '../../ui/screen-history.ts';
import { useSaving } from './use-saving.ts';

const BLANK = { name: '', rhythm: '' };

export function useNewNetwork() {
  const words = useMessages().networks.new;
  const [draft, setDraft] = useState(BLANK);
  const [error, setError] = useState<string>();
  const { isSaving, fault, run } = useSaving();
  const database = useDatabase();
  const toast = useToast();
  const undoOf = useUndo();
  const unsaved = useUnsaved(draft.name.trim() !== '', paths.networks);

  function change(part: Partial<typeof BLANK>): void {
    setDraft({ ...draft, ...part });
    setError(undefined);
  }

  async function keep(name: string): Promise<void> {
    const here = presentPlace();
    const rhythm = rhythmOfKey(draft.rhythm);
    const { id, undoId } = await addNetwork(database, { name, ...(rhythm && { rhythm }) });
    const undo = (): void => {
      undoOf(undoId)();
      if (window.location.hash === `#${paths.network(id)}`) replaceScreen(paths.networks);
    };
    toast({ text: words.kept(name), undo });
    unsaved.letGo();
    replaceScreen(paths.network(id), here);
  }

  async function save(): Promise<void> {
    const name = draft.name.trim();
    if (name === '') setError(words.nameless);
    else await run(() => keep(name));
  }
  return { draft, change, error, fault, isSaving, save, unsaved };
}
