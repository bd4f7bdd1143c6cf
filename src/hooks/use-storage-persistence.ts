/** Whether the browser may throw away what is saved, how much that is, and asking it to keep it. */
import { useEffect, useState } from 'react';
import {
  askToKeepStorage,
  storagePersistence,
  storageTaken,
  type StoragePersistence,
} from '../platform/storage-persistence.ts';

export type StorageModel = {
  readonly persistence: StoragePersistence;
  /** In bytes; absent where the browser doesn't say. */
  readonly taken?: number;
  /** Asks the browser now; some ask the person. */
  readonly ask: () => Promise<void>;
  /** It was asked, and has not agreed. */
  readonly isRefused: boolean;
};

/** What the browser says; undefined until it has answered. */
export function useStoragePersistence(): StorageModel | undefined {
  const [said, setSaid] = useState<Pick<StorageModel, 'persistence' | 'taken'>>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void Promise.all([storagePersistence(), storageTaken()]).then(([persistence, taken]) =>
      setSaid({ persistence, ...(taken !== undefined && { taken }) }),
    );
  }, []);
  if (said === undefined) return undefined;
  return {
    ...said,
    isRefused,
    ask: async () => {
      const persistence = await askToKeepStorage();
      setSaid({ ...said, persistence });
      setRefused(persistence !== 'kept');
    },
  };
}
