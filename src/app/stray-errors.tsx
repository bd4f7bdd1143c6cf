/** Brings a failure that nobody waited for, such as a write that found no room, to the error screen around it. */
import { useEffect, useState } from 'react';

export function StrayErrors() {
  const [stray, setStray] = useState<{ readonly error: unknown }>();
  useEffect(() => {
    const take = (event: PromiseRejectionEvent): void => setStray({ error: event.reason });
    window.addEventListener('unhandledrejection', take);
    return () => window.removeEventListener('unhandledrejection', take);
  }, []);
  if (stray !== undefined) throw stray.error;
  return null;
}
