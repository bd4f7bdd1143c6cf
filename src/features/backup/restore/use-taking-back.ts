/** Taking a restore back: by its undo where it has one, else by the snapshot of what was here before. */
import { useState } from 'react';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import type { RestoreSummary } from '../../../store/backup/restore-facts.ts';
import { undo } from '../../../store/undo.ts';

type TakingBack = {
  /** Absent when there is no way back. */
  readonly takeBack?: () => void;
  /** 'some': what has moved on since was left as it is. */
  readonly undone?: 'all' | 'some';
};

export function useTakingBack(
  { undoId, snapshotId }: RestoreSummary,
  onBringBack: (snapshotId: string) => void,
): TakingBack {
  const database = useDatabase();
  const today = useToday();
  const [undone, setUndone] = useState<'all' | 'some'>();
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  if (failed !== undefined) throw failed.error;
  if (undone !== undefined) return { undone };

  async function takeBackBy(id: string): Promise<void> {
    const { left } = await undo(database, id, today);
    setUndone(left === 0 ? 'all' : 'some');
  }
  if (undoId !== undefined) {
    return { takeBack: () => void takeBackBy(undoId).catch((error: unknown) => setFailed({ error })) };
  }
  return snapshotId === undefined ? {} : { takeBack: () => onBringBack(snapshotId) };
}
