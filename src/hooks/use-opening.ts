/** Opens the database once for the whole app, tells what went wrong with it, now or later, and tidies it in a quiet moment. */
import { useEffect, useSyncExternalStore } from 'react';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { whenStanding } from '../platform/idle.ts';
import type { Database } from '../store/database.ts';
import { openDatabase, type DatabaseTrouble } from '../store/opening.ts';
import { forgetOldUndos } from '../store/undo.ts';
import { useDatabase } from './use-live.ts';
import { useToday } from './use-today.ts';

/** A database on its way to being open, and the trouble there is with it. */
export type Opening = {
  readonly subscribe: (callback: () => void) => () => void;
  readonly trouble: () => DatabaseTrouble | undefined;
};

/** Begins to open the database; call it before anything is rendered, since everything waits for it. */
export function startOpening(database: Database): Opening {
  let trouble: DatabaseTrouble | undefined;
  const callbacks = new Set<() => void>();
  function tell(next: DatabaseTrouble | undefined): void {
    trouble = next;
    for (const callback of callbacks) callback();
  }
  // that another tab blocks it passes once that tab is closed
  void openDatabase(database, tell).then(() => trouble?.kind === 'blocked' && tell(undefined));
  return {
    trouble: () => trouble,
    subscribe: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}

/** The trouble there is with the database, if any. */
export function useOpening(opening: Opening): DatabaseTrouble | undefined {
  const database = useDatabase();
  const today = useToday();
  // what could not be tidied today is tidied another day
  useEffect(() => whenStanding(() => void tidy(database, today).catch(() => undefined)), [database, today]);
  return useSyncExternalStore(opening.subscribe, opening.trouble);
}

/** Notes the day; forgets what nobody can undo any more, and what has been kept for its thirty days, in the trash or before a restore. */
async function tidy(database: Database, today: CalendarDate): Promise<void> {
  const { noteOpening } = await import('../store/away.ts');
  await noteOpening(database, today);
  await forgetOldUndos(database);
  const { emptyOldTrash } = await import('../store/delete-for-good.ts');
  await emptyOldTrash(database, today);
  const { forgetOldSnapshots } = await import('../store/backup/snapshots.ts');
  await forgetOldSnapshots(database);
}
