/** The list of people and the demand that their rhythms make, as the people worker keeps them. */
import { createContext, use, useEffect, useId, useSyncExternalStore } from 'react';
import type { WayOut } from '../domain/capacity.ts';
import type { PeopleQuery } from '../domain/people-query.ts';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { whenIdle } from '../platform/idle.ts';
import { PeopleClient, startPeopleWorker, type PeopleList } from './people-client.ts';
import { useToday } from './use-today.ts';

/** The client in use: one for the app, whose worker starts with the first question. */
export const PeopleClientContext = createContext(new PeopleClient(startPeopleWorker));

/**
 * Who fits `query`, kept in step with every change; undefined until the first answer. Its `look.query` says what it
 * answers, which for a moment may be an earlier one. A failing worker throws into the error screen.
 */
export function usePeople(query: PeopleQuery): PeopleList | undefined {
  const client = use(PeopleClientContext);
  const viewer = useId();
  const today = useToday();
  const { language } = useFirstMessages();
  useEffect(() => client.look(viewer, { query, language, today }), [client, viewer, query, language, today]);
  useEffect(() => () => client.leave(viewer), [client, viewer]);
  return useSyncExternalStore(client.subscribe, () => client.listOf(viewer));
}

/** Signs of life a week that the rhythms ask for, beside the capacity; undefined until they are reckoned. */
export function useDemand():
  | { readonly demand: number; readonly capacity: number; readonly waysOut: readonly WayOut[] }
  | undefined {
  const client = use(PeopleClientContext);
  const today = useToday();
  useEffect(() => whenIdle(() => client.askDemand(today)), [client, today]);
  return useSyncExternalStore(client.subscribe, client.demand);
}
