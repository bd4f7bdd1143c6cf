/** What everyone must be read for, as a screen follows it: reckoned in a worker, anew after each act. */
import { createContext, use, useEffect, useState } from 'react';
import { pairsStamp } from '../store/merging/pairs.ts';
import type { ReckoningRequest } from '../workers/reckoning-messages.ts';
import { reckonInWorker, type Reckon } from './reckon-in-worker.ts';
import { useLive } from './use-live.ts';

export const ReckonContext = createContext<Reckon>(reckonInWorker);

type Answer = Awaited<ReturnType<Reckon>>;

/** The last answer to this request; undefined until the first. A failure ends at the error screen. */
export function useReckoning(request: ReckoningRequest): Answer | undefined {
  const reckon = use(ReckonContext);
  const stamp = useLive(pairsStamp);
  const asked = JSON.stringify(request);
  const [found, setFound] = useState<{ readonly asked: string; readonly answer: Answer }>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (stamp === undefined) return undefined;
    // what nobody waits for any more would only be in the way of the next screen
    const leaving = new AbortController();
    const { signal } = leaving;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the text of the request itself
    reckon(JSON.parse(asked) as ReckoningRequest, signal).then(
      (answer) => !signal.aborted && setFound({ asked, answer }),
      (error: unknown) => !signal.aborted && setFailure(error),
    );
    return () => leaving.abort();
  }, [reckon, stamp, asked]);
  if (failure !== undefined) throw failure;
  return found?.asked === asked ? found.answer : undefined;
}
