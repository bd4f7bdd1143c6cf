/** Makes a change to everyone selected, says what was done, and offers to undo all of it. */
import type { Together } from '../../../domain/together.ts';
import { useTogether } from '../../../hooks/use-together.ts';
import { capitalized } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';
import { useCounts } from '../use-counts.ts';

export type ManyActs = {
  /** Whether a change is being written. */
  readonly isBusy: boolean;
  /** `done` words how many it changed. */
  readonly act: (change: Together, done: (people: string) => string) => void;
};

/** Those in the trash are selected no more: `leave` ends the selecting. */
export function useManyActs(ids: readonly string[], leave: () => void): ManyActs {
  const { many, language } = useMessages();
  const counts = useCounts();
  const toast = useToast();
  const together = useTogether();

  async function make(change: Together, done: (people: string) => string): Promise<void> {
    const { changed, takeBack } = await together.change(ids, change);
    if (change.kind === 'trash') leave();
    if (changed === 0) toast({ text: many.done.nothing });
    else toast({ text: capitalized(language, done(counts.inText(changed))), undo: () => void undo(takeBack) });
  }
  /** The few are back before one has looked; of the many something is said. */
  async function undo(takeBack: () => Promise<void>): Promise<void> {
    let isTold = false;
    const telling = setTimeout(() => {
      isTold = true;
      toast({ text: many.undoing });
    }, TELL_AFTER_MS);
    await takeBack().finally(() => clearTimeout(telling));
    if (isTold) toast({ text: many.undone });
  }
  return { isBusy: together.isBusy, act: (change, done) => void make(change, done) };
}

const TELL_AFTER_MS = 400;
