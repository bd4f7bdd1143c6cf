/** Pairs that may be one person, as a screen follows them: found in a worker, then kept in step with what is done. */
import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import { pairsNow, pairsStamp, type PairNow } from '../store/merging/pairs.ts';
import { DuplicatesClient, findInWorker } from './duplicates-client.ts';
import { useLive } from './use-live.ts';

export const DuplicatesClientContext = createContext(new DuplicatesClient(findInWorker));

/** The pairs as they stand; undefined until they are found. A search that fails ends at the error screen. */
export function useDuplicates(): readonly PairNow[] | undefined {
  const client = use(DuplicatesClientContext);
  const failure = useSyncExternalStore(client.subscribe, client.failure);
  const pairs = usePairsNow(AT_ONCE_MS);
  if (failure !== undefined) throw failure;
  return pairs;
}

/** How many pairs there are; 0 until they are found. Waits until the screen it stands on has come to rest. */
export function useDuplicateCount(): number {
  return usePairsNow(AT_REST_MS)?.length ?? 0;
}

const AT_ONCE_MS = 0;
const AT_REST_MS = 1500;

function usePairsNow(waitMs: number): readonly PairNow[] | undefined {
  const client = use(DuplicatesClientContext);
  const found = useSyncExternalStore(client.subscribe, client.found);
  const stamp = useLive(pairsStamp);
  useEffect(() => {
    if (stamp === undefined) return undefined;
    const timer = setTimeout(() => void client.refresh(stamp), waitMs);
    return () => clearTimeout(timer);
  }, [client, stamp, waitMs]);
  const pairs = found?.pairs;
  const now = useLive(async (open) => (pairs === undefined ? undefined : pairsNow(open, pairs)), [found?.turn ?? 0]);
  // those of the search before stand until the new ones are read, so that nobody loses their place
  const [last, setLast] = useState(now);
  if (now !== undefined && now !== last) setLast(now);
  return now ?? last;
}
