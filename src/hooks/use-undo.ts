/** Undoing an act out of the note that tells of it. */
import { undo } from '../store/undo.ts';
import { useDatabase } from './use-live.ts';
import { useToday } from './use-today.ts';

/** Makes what undoes the act with this id when it is called. A failure ends at the error screen. */
export function useUndo(): (undoId: string) => () => void {
  const database = useDatabase();
  const today = useToday();
  return (undoId) => () => void undo(database, undoId, today);
}
