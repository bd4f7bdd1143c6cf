/**
 * Tells of a failure that nobody waited for, such as a write that found no room, above the screen it happened on: what
 * was half typed there stays.
 */
import { useEffect, useState } from 'react';
import { errorKind } from './error-kind.ts';
import { TroubleSheet } from './trouble-sheet.tsx';

export function StrayErrors() {
  const [stray, setStray] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    const take = (event: PromiseRejectionEvent): void => setStray({ error: event.reason });
    window.addEventListener('unhandledrejection', take);
    return () => window.removeEventListener('unhandledrejection', take);
  }, []);
  return stray && <TroubleSheet kind={errorKind(stray.error)} onClose={() => setStray(undefined)} />;
}
