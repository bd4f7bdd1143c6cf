/** Whether a newer version waits, and what one may do about it. */
import { useEffect, useState } from 'react';
import { applyUpdate, onUpdateWaiting } from '../platform/offline.ts';

type Update = { readonly apply: () => void; readonly later: () => void };

/** Undefined while nothing waits, or after "later". */
export function useUpdate(): Update | undefined {
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => onUpdateWaiting(() => setWaiting(true)), []);
  return isWaiting ? { apply: applyUpdate, later: () => setWaiting(false) } : undefined;
}
