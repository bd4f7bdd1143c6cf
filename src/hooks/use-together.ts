/** Changing many at once from a screen: in a worker where they are so many that the page would stand still. */
import { useState } from 'react';
import type { Together } from '../domain/together.ts';
import { startWorker } from '../platform/policy.ts';
import { changeTogether, type ChangedTogether } from '../store/change-together.ts';
import { undo } from '../store/undo.ts';
import type { TogetherAnswer, TogetherRequest } from '../workers/together-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the worker's address
import togetherWorkerUrl from '../workers/together.worker.ts?worker&url';
import { useDatabase } from './use-live.ts';
import { useToday } from './use-today.ts';

export type TogetherActs = {
  /** Whether a change is being written, or taken back. */
  readonly isBusy: boolean;
  /** Writes a change; what it answers undoes it. Rejects with nothing written. */
  readonly change: (
    ids: readonly string[],
    change: Together,
  ) => Promise<{ readonly changed: number; readonly takeBack: () => Promise<void> }>;
};

export function useTogether(): TogetherActs {
  const database = useDatabase();
  const today = useToday();
  const [isBusy, setBusy] = useState(false);

  async function write(ids: readonly string[], change: Together): Promise<ChangedTogether> {
    const answer = ids.length > FEW ? await askWorker({ kind: 'change', ids, change, today }) : FAILED;
    return answer.kind === 'changed' ? answer.done : changeTogether(database, { ids, change }, today);
  }
  async function takeBack({ changed, undoId }: ChangedTogether): Promise<void> {
    const answer = changed > FEW ? await askWorker({ kind: 'undo', undoId, today }) : FAILED;
    if (answer.kind !== 'undone') await undo(database, undoId, today);
  }
  async function busily<Done>(act: () => Promise<Done>): Promise<Done> {
    setBusy(true);
    try {
      return await act();
    } finally {
      setBusy(false);
    }
  }
  return {
    isBusy,
    change: async (ids, change) => {
      const done = await busily(() => write(ids, change));
      return { changed: done.changed, takeBack: () => busily(() => takeBack(done)) };
    },
  };
}

/** Over this many the worker does it; one that can't start, or fails, leaves it to the page. */
const FEW = 200;

const FAILED: TogetherAnswer = { kind: 'failed' };

function askWorker(request: TogetherRequest): Promise<TogetherAnswer> {
  return new Promise((resolve) => {
    const worker = startWorker(togetherWorkerUrl);
    const end = (answer: TogetherAnswer): void => {
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<TogetherAnswer>) => end(data));
    worker.addEventListener('error', () => end(FAILED));
    worker.postMessage(request);
  });
}
