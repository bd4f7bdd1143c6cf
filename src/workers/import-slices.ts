/** Long work in slices, so that it can be followed and called off. */
import { pause } from './pause.ts';

/** Who hears how far a reading is, and how it is called off. */
export type Run = {
  readonly onProgress: (stage: 'reading' | 'matching', done: number, total: number) => void;
  readonly signal: AbortSignal;
};

type Slices = { readonly stage: 'reading' | 'matching'; readonly each: (index: number) => void };

const SLICE_ROWS = 100;
const SLICE_MILLIS = 40;

/** Does something for each of `count` rows, letting messages in every few milliseconds. Throws the signal's reason. */
export async function inSlices(count: number, run: Run, { stage, each }: Slices): Promise<void> {
  let since = performance.now();
  for (let from = 0; from < count; from += SLICE_ROWS) {
    for (let index = from; index < Math.min(from + SLICE_ROWS, count); index += 1) each(index);
    if (performance.now() - since < SLICE_MILLIS) continue;
    run.onProgress(stage, Math.min(from + SLICE_ROWS, count), count);
    // oxlint-disable-next-line no-await-in-loop -- the pause between two slices is the point
    await pause();
    run.signal.throwIfAborted();
    since = performance.now();
  }
}
