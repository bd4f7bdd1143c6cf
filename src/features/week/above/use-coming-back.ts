/** The two ways to go on after a time away; each can be taken back for ten seconds. */
import { useDatabase } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useSaying } from '../../../person/use-saying.ts';
import { leaveAsItIs } from '../../../store/away.ts';
import { startAfresh } from '../../../store/rhythms.ts';

export type ComingBack = { readonly startAfresh: () => Promise<void>; readonly leaveAsItIs: () => Promise<void> };

export function useComingBack(): ComingBack {
  const { back: words } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  return {
    startAfresh: async () => say(words.done, await startAfresh(database, today)),
    leaveAsItIs: async () => say(words.left, await leaveAsItIs(database, today)),
  };
}
