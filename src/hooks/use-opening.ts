/** Opens the database once for the whole app and tells what went wrong with it, now or later. */
import { useEffect, useState } from 'react';
import { openDatabase, type DatabaseTrouble } from '../store/opening.ts';
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
  return trouble;
}
