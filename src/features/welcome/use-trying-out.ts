/** Trying the app with made-up people, in the language of the interface. */
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { loadMadeUp } from '../../i18n/made-up.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { presentPlace, replaceScreen } from '../../ui/screen-history.ts';

export function useTryingOut(): () => Promise<void> {
  const { language } = useFirstMessages();
  const database = useDatabase();
  const today = useToday();
  return async () => {
    const here = presentPlace();
    const [people, { bringMadeUp }] = await Promise.all([loadMadeUp(language), import('../../store/made-up.ts')]);
    await bringMadeUp(database, people, today);
    replaceScreen(paths.week, here);
  };
}
