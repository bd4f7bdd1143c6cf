/** What one may do with an ask and its requests; each act says what it did and can be undone for ten seconds. */
import type { AskStatus } from '../../domain/ask.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { listOf } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { Network } from '../../domain/network.ts';
import { useSaying } from '../../person/use-saying.ts';
import { setAskStatus, trashAsk } from '../../store/asks.ts';
import { contactById } from '../../store/contacts.ts';
import { addRequest, addRequests, removeRequest } from '../../store/requests.ts';
import { leaveScreen, presentPlace } from '../../ui/screen-history.ts';

export type AskActs = {
  readonly setStatus: (status: AskStatus) => Promise<void>;
  /** They were asked already, by another way than from here. */
  readonly noteAsked: (contactIds: readonly string[]) => Promise<void>;
  readonly bringTo: (network: Network) => Promise<void>;
  readonly remove: (requestId: string) => Promise<void>;
  /** Leaves the screen, too. */
  readonly trash: () => Promise<void>;
};

export function useAskActs(askId: string): AskActs {
  const { ask, language } = useMessages();
  const { done } = ask;
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  return {
    setStatus: async (status) => say(done[status], await setAskStatus(database, { id: askId, status })),
    noteAsked: async (contactIds) => {
      const found = await Promise.all(contactIds.map(async (id) => contactById(database, id)));
      const people = found.filter((contact) => contact !== undefined);
      const to = people.map(({ id }) => ({ contactId: id }));
      const undoId = await addRequests(database, { askId, to }, today);
      say(done.asked(listOf(language, people.map(nameInSentences))), undoId);
    },
    bringTo: async ({ id, name }) =>
      say(done.brought(name), await addRequest(database, { askId, to: { networkId: id } }, today)),
    remove: async (requestId) => say(done.removed, await removeRequest(database, requestId)),
    trash: async () => {
      const here = presentPlace();
      say(done.trashed, await trashAsk(database, askId));
      leaveScreen(paths.asks, here);
    },
  };
}
