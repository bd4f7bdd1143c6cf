/** Taking one of the ways out of too much: what it did is said, and can be undone for ten seconds. */
import type { WayOut } from '../../domain/capacity.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { capitalized } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { loosenTie } from '../../store/rhythms.ts';
import { saveSettings } from '../../store/settings.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

export type Loosen = Extract<WayOut, { readonly kind: 'loosen' }>;

export function useWayOut(): (way: WayOut) => Promise<void> {
  const messages = useMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const { demand: words } = messages.mercy;
  const { number } = messages.words;
  return async (way) => {
    if (way.kind === 'raise') {
      const undoId = await saveSettings(database, { capacity: way.capacity });
      showToast({ text: words.raised(number(way.capacity)), undo: undoOf(undoId) });
      return;
    }
    const undoId = await loosenTie(database, way, today);
    const text = words.loosened(loosenText(way, messages), number(Math.ceil(way.demand)));
    showToast({ text, undo: undoOf(undoId) });
  };
}

/** 'Once a year for the loose ties'. */
export function loosenText({ rhythm, tie }: Loosen, { mercy, words, language }: Messages): string {
  return mercy.demand.loosen(capitalized(language, words.rhythm(rhythm)), tie);
}
