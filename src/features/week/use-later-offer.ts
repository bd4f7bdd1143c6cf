/** The offer of the day, and waving it away. */
import { useIsWorthInstalling } from '../../hooks/use-install.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { LaterOffer } from '../../domain/offers.ts';
import { laterOffer, waveOfferAway } from '../../store/later-offers.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

export function useLaterOffer(): { readonly offer: LaterOffer; readonly waveAway: () => Promise<void> } | undefined {
  const { offers: words } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const canInstall = useIsWorthInstalling();
  const offer = useLive((open) => laterOffer(open, today, canInstall), [today, canInstall]);
  if (offer === undefined) return undefined;
  return {
    offer,
    waveAway: async () => {
      const undoId = await waveOfferAway(database, offer, today);
      showToast({ text: words.waved, undo: undoOf(undoId) });
    },
  };
}
