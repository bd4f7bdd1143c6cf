/** Opens the database once for the whole app, tells what went wrong with it, now or later, and tidies it in a quiet moment. */
import { useEffect, useState } from 'react';
import { whenIdle } from '../platform/idle.ts';
import { openDatabase, type DatabaseTrouble } from '../store/opening.ts';
import { forgetOldUndos } from '../store/undo.ts';
import { useDatabase } from './use-live.ts';

/** The trouble there is with the database, if any. That another tab blocks it passes once that tab is closed. */
export function useOpening(): DatabaseTrouble | undefined {
  const database = useDatabase();
  const [trouble, setTrouble] = useState<DatabaseTrouble>();
  useEffect(() => {
    void openDatabase(database, setTrouble).then(() =>
      setTrouble((last) => (last?.kind === 'blocked' ? undefined : last)),
    );
  }, [database]);
  // what could not be forgotten today is forgotten another day
  useEffect(() => whenIdle(() => void forgetOldUndos(database).catch(() => undefined)), [database]);
  return trouble;
}
