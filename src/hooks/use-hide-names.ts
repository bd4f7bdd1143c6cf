/** Whether Week says no names. */
import { createContext, use } from 'react';
import { settingsOf } from '../store/settings.ts';
import { useLive } from './use-live.ts';

/** The setting as the app has read it before it shows anything; undefined where a screen stands alone. */
export const HideNamesContext = createContext<boolean | undefined>(undefined);

/** The setting; true until it is known, so that no name is ever shown for a moment. */
export function useHideNames(): boolean {
  const ahead = use(HideNamesContext);
  const isAhead = ahead !== undefined;
  const own = useLive(
    async (database) => (isAhead ? undefined : (await settingsOf(database)).privacy.hideNames),
    [isAhead],
  );
  return ahead ?? own ?? true;
}
