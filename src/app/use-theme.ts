/** Sets the person's theme and hand on <html>; without a choice the phone decides, and the thumb is the right one. */
import { useLayoutEffect } from 'react';
import { useLive } from '../hooks/use-live.ts';
import { settingsOf } from '../store/settings.ts';

export function useTheme(): void {
  const settings = useLive(settingsOf);
  useMark('theme', settings?.theme);
  useMark('hand', settings?.hand);
}

function useMark(name: 'theme' | 'hand', value: string | undefined): void {
  useLayoutEffect(() => {
    if (value === undefined) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = value;
  }, [name, value]);
}
