/** Leaving the first run: what was said stays, and Week stands in its place. */
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { paths } from '../../paths.ts';
import { lookAround } from '../../platform/looking-around.ts';
import { endFirstRun } from '../../store/first-people.ts';
import { presentPlace, replaceScreen } from '../../ui/screen-history.ts';

export function useLeaving(): () => Promise<void> {
  const database = useDatabase();
  const today = useToday();
  return async () => {
    const here = presentPlace();
    await endFirstRun(database, today);
    // with nobody named yet, Week would lead back here
    lookAround();
    replaceScreen(paths.week, here);
  };
}
