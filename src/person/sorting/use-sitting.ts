/**
 * A sitting of sorting: reads who is unsorted once, answers each act at once and writes it after, so that nobody waits
 * for a phone that is slow to save. What could not be saved comes back.
 */
import { useEffect, useRef, useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import { batchToJoin } from '../../domain/sorting.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { writeFailureOf } from '../../platform/write-failure.ts';
import { putOffSorting, sortContact, unsortContact, unsortedContacts } from '../../store/sorting.ts';
import { undo } from '../../store/undo.ts';
import { InTurn } from './in-turn.ts';
import { afterFailure, afterStep, beforeLastStep, tiedSoFar, type Sitting, type Step } from './sitting.ts';

export type SittingActs = {
  readonly sitting: Sitting;
  readonly say: (as: Step['as']) => void;
  /** Takes the last step back; does nothing when there is none. */
  readonly takeBack: () => void;
};

/** Undefined while those unsorted are being read. A failure to read ends at the error screen. */
export function useSitting(limit: number): SittingActs | undefined {
  const database = useDatabase();
  const today = useToday();
  const [sitting, setSitting] = useUnsortedAtFirst(limit);
  const [inTurn] = useState(() => new InTurn());
  const undoIds = useRef(new Map<string, Promise<string>>());
  if (sitting === undefined) return undefined;

  function write({ contact, as }: Step, batch: readonly string[]): void {
    const { id } = contact;
    const written = inTurn.run(() =>
      as === 'later' ? putOffSorting(database, id) : sortContact(database, { id, as, batch }, today),
    );
    undoIds.current.set(id, written);
    written.catch((error: unknown) => failed(contact, error));
  }
  function failed(contact: Contact, error: unknown): void {
    setSitting((now) => now && afterFailure(now, contact, writeFailureOf(error)));
  }
  async function unwrite({ contact, as }: Step, written: Promise<string>): Promise<void> {
    const undoId = await written.catch(() => undefined);
    // what was never saved needs no taking back
    if (undoId === undefined) return;
    await (as === 'later' ? undo(database, undoId, today) : unsortContact(database, { contact, as, undoId }, today));
  }

  return {
    sitting,
    say: (as) => {
      const [contact] = sitting.waiting;
      if (contact === undefined) return;
      setSitting(afterStep(sitting, as));
      write({ contact, as }, batchToJoin(tiedSoFar(sitting)));
    },
    takeBack: () => {
      const last = sitting.steps.at(-1);
      const written = last && undoIds.current.get(last.contact.id);
      if (last === undefined || written === undefined) return;
      setSitting(beforeLastStep(sitting));
      inTurn.run(() => unwrite(last, written)).catch((error: unknown) => failed(last.contact, error));
    },
  };
}

/** The sitting, which begins with those unsorted now; what changes elsewhere meanwhile doesn't shuffle the cards. */
function useUnsortedAtFirst(limit: number) {
  const database = useDatabase();
  const [sitting, setSitting] = useState<Sitting>();
  const [broken, setBroken] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    let isWanted = true;
    unsortedContacts(database, limit).then(
      (waiting) => isWanted && setSitting({ waiting, steps: [] }),
      (error: unknown) => isWanted && setBroken({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [database, limit]);
  if (broken !== undefined) throw broken.error;
  return [sitting, setSitting] as const;
}
