/** Saying what somebody answered, and that they were thanked; each can be undone for ten seconds. */
import type { AskResponse } from '../domain/ask.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { RequestNow } from '../store/asks-now.ts';
import { answerRequest, thankFor } from '../store/requests.ts';
import { nameOfAsked } from './request-text.ts';
import { useSaying } from './use-saying.ts';

export type RequestActs = {
  readonly answer: (now: RequestNow, response: AskResponse) => Promise<void>;
  /** They know how it went. */
  readonly thank: (now: RequestNow) => Promise<void>;
};

export function useRequestActs(): RequestActs {
  const messages = useMessages();
  const { done } = messages.ask;
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  return {
    answer: async (now, response) => {
      const undoId = await answerRequest(database, { id: now.request.id, response }, today);
      const name = nameOfAsked(now, messages);
      say(response === 'yes' ? done.credited(name) : done.answered(name), undoId);
    },
    thank: async (now) =>
      say(done.thanked(nameOfAsked(now, messages)), await thankFor(database, now.request.id, today)),
  };
}
