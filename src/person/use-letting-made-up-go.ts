/** Letting the made-up people go. With nobody else here Week leads to the first run again, until that is undone. */
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { stopLookingAround } from '../platform/looking-around.ts';
import { letMadeUpGo } from '../store/made-up.ts';
import { undo } from '../store/undo.ts';
import { hasAnyContact } from '../store/week.ts';
import { useToast } from '../ui/overlays/toast-context.ts';
import { presentPlace, replaceScreen } from '../ui/screen-history.ts';

export function useLettingMadeUpGo(): () => Promise<void> {
  const { madeUp: words } = useMessages().welcome;
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  return async () => {
    const here = presentPlace();
    const undoId = await letMadeUpGo(database);
    const isEmpty = !(await hasAnyContact(database));
    const bringBack = async (): Promise<void> => {
      const there = presentPlace();
      await undo(database, undoId, today);
      if (isEmpty) replaceScreen(paths.week, there);
    };
    showToast({ text: words.gone, undo: () => void bringBack() });
    if (!isEmpty) return;
    stopLookingAround();
    replaceScreen(paths.welcome, here);
  };
}
