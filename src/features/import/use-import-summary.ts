/** Taking an import back: once, and with an honest word on what had moved on since. */
import { useState } from 'react';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { undo, type Undone } from '../../store/undo.ts';

export function useImportSummary(undoId: string) {
  const database = useDatabase();
  const today = useToday();
  const [undone, setUndone] = useState<Undone>();
  const [isTakingBack, setTakingBack] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  if (failure !== undefined) throw failure;

  function takeBack(): void {
    setTakingBack(true);
    undo(database, undoId, today).then(setUndone, setFailure);
  }
  return { undone, isTakingBack, takeBack };
}
