/** Whether the browser may throw away what is saved, as it says when the screen opens. */
import { useEffect, useState } from 'react';
import { storagePersistence, type StoragePersistence } from '../platform/storage-persistence.ts';

/** What the browser says; undefined until it has answered. */
export function useStoragePersistence(): StoragePersistence | undefined {
  const [persistence, setPersistence] = useState<StoragePersistence>();
  useEffect(() => {
    void storagePersistence().then(setPersistence);
  }, []);
  return persistence;
}
