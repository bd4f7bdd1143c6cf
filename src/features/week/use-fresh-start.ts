/**
 * Whether Week offers a fresh start, and what follows from the answer. That the app was opened today is noted only once
 * the question is answered or needs not be asked, so that a reload doesn't swallow it.
 */
import { useEffect, useState } from 'react';
import { addSpan, type CalendarDate } from '../../domain/calendar-date.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useDemand } from '../../hooks/use-people.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import type { Database } from '../../store/database.ts';
import { dismiss, dismissedOffers } from '../../store/dismissals.ts';
import { noteOpening } from '../../store/opening.ts';
import { startAfresh } from '../../store/rhythms.ts';
import { wantsFreshStart } from '../../store/week-facts.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

export type FreshStartOffer = { readonly accept: () => Promise<void>; readonly decline: () => Promise<void> };

/** The offer, or undefined while there is none. */
export function useFreshStart(): FreshStartOffer | undefined {
  const database = useDatabase();
  const today = useToday();
  const { fresh: words, wavedAway } = useFirstMessages().week;
  const showToast = useToast();
  const undoOf = useUndo();
  const demand = useDemand()?.demand;
  // once today is noted, one has not been away, and the offer could not be taken back
  const [isDeclined, setDeclined] = useState(false);
  // Having been away needs no demand, so that the offer stands before the worker has reckoned it.
  const isBack = useLive((open) => mayOffer(open, today, Number.POSITIVE_INFINITY), [today]);
  const isLate = useLive(
    async (open) => demand !== undefined && (await mayOffer(open, today, demand)),
    [today, demand],
  );

  useEffect(() => {
    if (isBack === false && !isDeclined) void noteOpening(database, today);
  }, [database, isBack, isDeclined, today]);

  if (isBack !== true && isLate !== true) return undefined;
  return {
    accept: async () => {
      const undoId = await startAfresh(database, today);
      showToast({ text: words.done, undo: undoOf(undoId) });
    },
    decline: async () => {
      setDeclined(true);
      const undoId = await dismiss(database, 'fresh-start', addSpan(today, { every: 1, unit: 'month' }));
      showToast({ text: wavedAway, undo: undoOf(undoId) });
    },
  };
}

async function mayOffer(database: Database, today: CalendarDate, demand: number): Promise<boolean> {
  const dismissed = await dismissedOffers(database, today);
  return !dismissed.has('fresh-start') && wantsFreshStart(database, today, demand);
}
