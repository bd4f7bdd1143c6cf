/** Trying the app with made-up people, in the language of the interface. */
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { loadMadeUp } from '../../i18n/made-up.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { bringMadeUp } from '../../store/made-up.ts';
import { presentPlace, replaceScreen } from '../../ui/screen-history.ts';

export function useTryingOut(): () => Promise<void> {
  const { language } = useMessages();
  const database = useDatabase();
  const today = useToday();
  return async () => {
    const here = presentPlace();
    await bringMadeUp(database, await loadMadeUp(language), today);
    replaceScreen(paths.week, here);
  };
}
