/** Asks the browser to keep what is saved, once there is something of one's own: once a visit, and without a word. */
import { useEffect } from 'react';
import { keepStorage } from '../platform/storage-persistence.ts';
import { hasAnythingOwn } from '../store/anything-own.ts';
import { useLive } from './use-live.ts';

export function useStorageKept(): void {
  const isWorthKeeping = useLive(hasAnythingOwn) === true;
  useEffect(() => {
    if (isWorthKeeping) void keepStorage();
  }, [isWorthKeeping]);
}
