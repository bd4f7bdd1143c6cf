/** Demand against capacity, for the note on Week: only while the rhythms ask for more than one said, and until it is waved away. */
import { addSpan } from '../../domain/calendar-date.ts';
import type { WayOut } from '../../domain/capacity.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useDemand } from '../../hooks/use-people.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { dismiss, dismissedOffers } from '../../store/dismissals.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

export type DemandNoteModel = {
  /** Whole signs of life a week, rounded up as one lives them. */
  readonly demand: number;
  readonly capacity: number;
  /** The gentlest first. */
  readonly waysOut: readonly WayOut[];
  /** Says no more of it for a month. */
  readonly waveAway: () => Promise<void>;
};

/** The note, or undefined while there is nothing to say. */
export function useDemandNote(): DemandNoteModel | undefined {
  const database = useDatabase();
  const today = useToday();
  const { wavedAway } = useFirstMessages().week;
  const showToast = useToast();
  const undoOf = useUndo();
  const known = useDemand();
  const dismissed = useLive((open) => dismissedOffers(open, today), [today]);
  if (known === undefined || dismissed === undefined || dismissed.has('demand')) return undefined;
  const { capacity, waysOut } = known;
  if (known.demand <= capacity) return undefined;
  return {
    demand: Math.ceil(known.demand),
    capacity,
    waysOut,
    waveAway: async () => {
      const undoId = await dismiss(database, 'demand', addSpan(today, { every: 1, unit: 'month' }));
      showToast({ text: wavedAway, undo: undoOf(undoId) });
    },
  };
}
