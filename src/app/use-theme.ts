/** Sets the person's theme on <html>; without a choice the phone decides. */
import { useLayoutEffect } from 'react';
import { useLive } from '../hooks/use-live.ts';
import { settingsOf } from '../store/settings.ts';

export function useTheme(): void {
  const theme = useLive(settingsOf)?.theme;
  useLayoutEffect(() => {
    if (theme === undefined) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
