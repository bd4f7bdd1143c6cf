/** The one write of the form of a purpose: a new one is kept, one that was there is changed; then one leaves the form. */
import { useState } from 'react';
import type { Purpose } from '../../domain/purpose.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { writeFailureOf, type WriteFailure } from '../../platform/write-failure.ts';
import { addPurpose, savePurpose, type PurposeFields } from '../../store/purposes.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { leaveScreen, presentPlace, replaceScreen } from '../../ui/screen-history.ts';
import { changesOfPurpose, readPurposeDraft, type PurposeDraft, type PurposeFault } from './purpose-draft.ts';

/** What stands in the way; 'elsewhere': another tab has changed the same fields, and keeping again keeps these. */
export type PurposeFormFault = PurposeFault | WriteFailure | 'elsewhere' | 'gone';

/** Answers what stood in the way; `leaving` is called before the form is left. `purpose` is the one that is changed. */
export function useKeepPurpose(purpose: Purpose | undefined, leaving: () => void) {
  /** The purpose as another tab has changed it meanwhile. */
  const [theirs, setTheirs] = useState<Purpose>();
  const words = useMessages().purposes.done;
  const database = useDatabase();
  const toast = useToast();
  const undoOf = useUndo();

  async function add(fields: PurposeFields): Promise<undefined> {
    const here = presentPlace();
    const { id, undoId } = await addPurpose(database, fields);
    const undo = (): void => {
      undoOf(undoId)();
      if (window.location.hash === `#${paths.purpose(id)}`) replaceScreen(paths.purposes);
    };
    toast({ text: words.added, undo });
    leaving();
    replaceScreen(paths.purpose(id), here);
  }

  async function mend(mended: Purpose, fields: PurposeFields): Promise<PurposeFormFault | undefined> {
    const here = presentPlace();
    const saved = await savePurpose(database, { since: theirs ?? mended, changes: changesOfPurpose(mended, fields) });
    if (!saved.ok) {
      if (saved.failure.kind === 'gone') return 'gone';
      setTheirs(saved.failure.current);
      return 'elsewhere';
    }
    toast({ text: words.changed, undo: undoOf(saved.value.undoId) });
    leaving();
    leaveScreen(paths.purpose(mended.id), here);
    return undefined;
  }

  return async (draft: PurposeDraft): Promise<PurposeFormFault | undefined> => {
    const read = readPurposeDraft(draft);
    if (!read.ok) return read.failure;
    try {
      return await (purpose === undefined ? add(read.value) : mend(purpose, read.value));
    } catch (error) {
      return writeFailureOf(error);
    }
  };
}
