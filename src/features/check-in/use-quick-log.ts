/** A log in one press: that one has talked, and how; undone for ten seconds. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Interaction } from '../../domain/interaction.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { listOf } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { contactById } from '../../store/contacts.ts';
import { logInteraction, logMessages } from '../../store/interactions.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

/** How one talked. */
export type TalkKind = 'call' | 'meeting' | 'message';

type Talk = { readonly kind: TalkKind; readonly day: CalendarDate };

export function useQuickLog(): (contactIds: readonly string[], talk: Talk) => Promise<void> {
  const { checkIn: words, language } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  return async (contactIds, { kind, day }) => {
    const isWritten = kind === 'message';
    const log = isWritten && contactIds.length > 1 ? logMessages : logInteraction;
    const said = isWritten ? WRITTEN : TALKED;
    const row = { contactIds, day, channel: kind, precision: 'day', depth: 'full', outcomes: [], ...said } as const;
    const { undoId } = await log(database, row, today);
    const found = await Promise.all(contactIds.map((id) => contactById(database, id)));
    const names = found.flatMap((contact) => (contact === undefined ? [] : nameInSentences(contact)));
    showToast({ text: words.talked.noted(listOf(language, names)), undo: undoOf(undoId) });
  };
}

/** As the full form has it: a written word is one's own, and was answered; a talk belongs to both. */
const WRITTEN: Pick<Interaction, 'initiator' | 'answered'> = { initiator: 'me', answered: 'yes' };
const TALKED: Pick<Interaction, 'initiator'> = { initiator: 'both' };
