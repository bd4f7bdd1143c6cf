/** Taking back a sign of life that was logged by mistake: the card stands on the list again. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { isDone } from '../../domain/plan.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { useNames } from '../../person/use-names.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import type { WeekPerson } from '../../store/week.ts';

/** Takes what ticked someone's card last out of the history, or them out of it when it names others too. */
export function useTakingBack(startsOn: CalendarDate): (person: WeekPerson) => Promise<void> {
  const { week: words } = useFirstMessages();
  const database = useDatabase();
  const today = useToday();
  const names = useNames();
  const showToast = useToast();
  const undoOf = useUndo();
  return async ({ contact, item, history }) => {
    const last = history.find((row) => isDone(item, startsOn, [row]));
    if (last === undefined) return;
    // no part of the first load: few starts take anything back
    const { takeOut } = await import('../../store/interactions.ts');
    const undoId = await takeOut(database, { interaction: last, contactId: contact.id }, today);
    showToast({
      text: names.sentence(words.takenBack(names.inSentences(contact))),
      undo: undoOf(undoId),
    });
  };
}
