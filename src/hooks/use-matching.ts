/** One question to the matching worker, asked for as long as the screen stands. */
import { createContext, use, useEffect, useId, useSyncExternalStore } from 'react';
import type { Asked, MatchingAnswer } from '../workers/matching-messages.ts';
import { MatchingClient, startMatchingWorker } from './matching-client.ts';
import { useToday } from './use-today.ts';

/** The client in use: one for the app, whose worker starts with the first question. */
export const MatchingClientContext = createContext(new MatchingClient(startMatchingWorker));

/**
 * The last answer to a question about a tip or a contact, kept in step with every change; undefined until the first. A
 * failing worker throws into the error screen.
 */
export function useMatching(
  kind: Asked['kind'],
  id: string,
): Extract<MatchingAnswer, { readonly kind: 'answer' }> | undefined {
  const client = use(MatchingClientContext);
  const viewer = useId();
  const today = useToday();
  useEffect(() => client.ask(viewer, { kind, id, today }), [client, viewer, kind, id, today]);
  useEffect(() => () => client.leave(viewer), [client, viewer]);
  const failure = useSyncExternalStore(client.subscribe, client.failure);
  const answer = useSyncExternalStore(client.subscribe, () => client.answerTo(viewer));
  if (failure !== undefined) throw failure;
  return answer?.asked.kind === kind && answer.asked.id === id ? answer : undefined;
}
