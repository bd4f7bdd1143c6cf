/** The one gift to think of this week, and waving the thought away. */
import { useDatabase, useLive } from '../hooks/use-live.ts';
import { useMeetingWords } from '../hooks/use-meeting-words.ts';
import { useToday } from '../hooks/use-today.ts';
import { useUndo } from '../hooks/use-undo.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { giftToGive, waveGiftAway, type GiftNow } from '../store/gifts.ts';
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
  const meet = useMeetingWords();
  const showToast = useToast();
  const undoOf = useUndo();
  const now = useLive(
    async (from) => (meet === undefined ? undefined : giftToGive(from, today, meet)),
    [today, meet !== undefined],
  );
  return {
    now,
    waveAway: async (contactId) => {
      const undoId = await waveGiftAway(database, contactId, today);
      showToast({ text: words.waved, undo: undoOf(undoId) });
    },
  };
}
