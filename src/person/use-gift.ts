/** The one gift to think of this week, and waving the thought away. */
import { useDatabase, useLive } from '../hooks/use-live.ts';
import { useThinking } from '../hooks/use-thinking.ts';
import { useToday } from '../hooks/use-today.ts';
import { useUndo } from '../hooks/use-undo.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { giftStamp, waveGiftAway, type GiftNow } from '../store/gifts.ts';
import { useToast } from '../ui/overlays/toast-context.ts';

export type GiftModel = {
  /** Undefined while it is being looked for, and where there is none. */
  readonly now: GiftNow | undefined;
  readonly waveAway: (contactId: string) => Promise<void>;
};

export function useGift(): GiftModel {
  const words = useMessages().giving.first;
  const today = useToday();
  const database = useDatabase();
  const showToast = useToast();
  const undoOf = useUndo();
  const stamp = useLive((from) => giftStamp(from, today), [today]);
  // a thought that fails is done without: the screen is no less for it
  const { thought } = useThinking('gift', { today, stamp });
  return {
    now: thought?.found,
    waveAway: async (contactId) => {
      const undoId = await waveGiftAway(database, contactId, today);
      showToast({ text: words.waved, undo: undoOf(undoId) });
    },
  };
}
