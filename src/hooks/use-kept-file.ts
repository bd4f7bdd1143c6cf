/** The file that is kept up to date, as screens see it: what it is called, whether it may be written, what it lacks. */
import { useEffect, useState } from 'react';
import { canKeepFile, mayWrite } from '../platform/file-handle.ts';
import { keptFile } from '../store/kept-file.ts';
import type { Handle } from '../store/own-rows.ts';
import { useLive } from './use-live.ts';

export type KeptFile = Handle & {
  /** The browser lets the app write to it now, without asking. */
  readonly isAllowed: boolean;
};

/** 'unknown' until it is looked up; 'impossible' where the browser has no such files. */
export function useKeptFile(): KeptFile | 'none' | 'impossible' | 'unknown' {
  const file = useLive(async (database) => (await keptFile(database)) ?? 'none');
  const [asked, setAsked] = useState<{ readonly file: Handle; readonly isAllowed: boolean }>();
  useEffect(() => {
    if (file === undefined || file === 'none') return undefined;
    let isStale = false;
    const ask = (): void => {
      void mayWrite(file.handle).then((isAllowed) => !isStale && setAsked({ file, isAllowed }));
    };
    ask();
    // the leave may be given or taken in the settings of the browser meanwhile
    document.addEventListener('visibilitychange', ask);
    return () => {
      isStale = true;
      document.removeEventListener('visibilitychange', ask);
    };
  }, [file]);
  if (!canKeepFile()) return 'impossible';
  if (file === 'none') return 'none';
  if (file === undefined || asked?.file !== file) return 'unknown';
  return { ...file, isAllowed: asked.isAllowed };
}
