/** The one write of the form of a tip: a new one is kept, one that was there is changed; then one leaves the form. */
import { useState } from 'react';
import type { Tip } from '../../domain/tip.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { writeFailureOf, type WriteFailure } from '../../platform/write-failure.ts';
import { addTip, saveTip, type TipFields } from '../../store/tips.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { leaveScreen, presentPlace, replaceScreen } from '../../ui/screen-history.ts';
import { changesOfTip, draftOfTip, readTipDraft, withLinkFromName, type TipDraft, type TipFault } from './tip-draft.ts';

/** What stands in the way; 'elsewhere': another tab has changed the same fields, and keeping again keeps these. */
export type TipFormFault = TipFault | { readonly kind: WriteFailure | 'elsewhere' | 'gone' };

/** Answers what stood in the way; `leaving` is called before the form is left. `tip` is the one that is changed. */
export function useKeepTip(tip: Tip | undefined, leaving: () => void) {
  /** The tip as another tab has changed it meanwhile. */
  const [theirs, setTheirs] = useState<Tip>();
  const words = useMessages().tips.done;
  const database = useDatabase();
  const toast = useToast();
  const undoOf = useUndo();

  async function add(fields: TipFields): Promise<undefined> {
    const here = presentPlace();
    const { id, undoId } = await addTip(database, fields);
    const undo = (): void => {
      undoOf(undoId)();
      if (window.location.hash === `#${paths.tip(id)}`) replaceScreen(paths.tips);
    };
    toast({ text: fields.forMe === true ? words.keptForMe : words.kept, undo });
    leaving();
    replaceScreen(paths.tip(id), here);
  }

  async function mend(mended: Tip, fields: TipFields): Promise<TipFormFault | undefined> {
    const here = presentPlace();
    const before = readTipDraft(draftOfTip(mended));
    const changes = changesOfTip(before.ok ? before.value : mended, fields);
    const saved = await saveTip(database, { since: theirs ?? mended, changes });
    if (!saved.ok) {
      const { failure } = saved;
      if (failure.kind === 'gone') return failure;
      setTheirs(failure.current);
      return { kind: 'elsewhere' };
    }
    toast({ text: words.changed, undo: undoOf(saved.value.undoId) });
    leaving();
    leaveScreen(paths.tip(mended.id), here);
    return undefined;
  }

  return async (draft: TipDraft): Promise<TipFormFault | undefined> => {
    const read = readTipDraft(withLinkFromName(draft));
    if (!read.ok) return read.failure;
    try {
      return await (tip === undefined ? add(read.value) : mend(tip, read.value));
    } catch (error) {
      return { kind: writeFailureOf(error) };
    }
  };
}
