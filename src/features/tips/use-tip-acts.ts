/** What one may do with a tip on its page; each act says what it did and can be undone for ten seconds. */
import type { Tip } from '../../domain/tip.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { archiveTip, markRead, trashTip, unarchiveTip } from '../../store/tips.ts';
import { useSaying } from '../../person/use-saying.ts';
import { leaveScreen, presentPlace } from '../../ui/screen-history.ts';

export function useTipActs({ id }: Tip) {
  const words = useMessages().tips.done;
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  return {
    archive: async () => say(words.archived, await archiveTip(database, id, today)),
    unarchive: async () => say(words.unarchived, await unarchiveTip(database, id)),
    read: async () => say(words.read, await markRead(database, id, today)),
    trash: async () => {
      const here = presentPlace();
      say(words.trashed, await trashTip(database, id));
      leaveScreen(paths.tips, here);
    },
  };
}
