/** Insights as a screen follows them: thought of in a worker, anew after each act. */
import type { Insights } from '../store/insights.ts';
import { pairsStamp } from '../store/merging/pairs.ts';
import { useLive } from './use-live.ts';
import { useThinking } from './use-thinking.ts';
import { useToday } from './use-today.ts';

/** Undefined until they were first reckoned. */
export function useInsights(): Insights | undefined {
  const { thought, failure } = useThinking('insights', { today: useToday(), stamp: useLive(pairsStamp) });
  if (failure !== undefined) throw failure;
  return thought?.found;
}
