/** What the form of a looking back holds, and its one write. */
import { useState } from 'react';
import { parseCalendarDate } from '../domain/calendar-date.ts';
import { nextLookBack, type LookBackEnd, type Purpose } from '../domain/purpose.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { lookBack } from '../store/purposes.ts';
import { useOneAtATime } from '../ui/acts/use-one-at-a-time.ts';
import { useSaying } from './use-saying.ts';

type LookBackDraft = {
  readonly ended: LookBackEnd | undefined;
  readonly wish: string;
  readonly invest: string;
  readonly note: string;
  readonly next: string;
};

/** `onDone` is called once it is saved. */
export function useLookBack({ id, wish, invest = '' }: Purpose, onDone: () => void) {
  const { purposes: words, promises } = useMessages();
  const today = useToday();
  const database = useDatabase();
  const say = useSaying();
  const [hasFault, setFault] = useState(false);
  const [draft, setDraft] = useState<LookBackDraft>({
    ended: undefined,
    wish,
    invest,
    note: '',
    next: nextLookBack(today),
  });
  const oneAtATime = useOneAtATime();

  async function write(): Promise<void> {
    const { ended, note } = draft;
    const next = ended === 'retire' ? today : parseCalendarDate(draft.next);
    setFault(next === undefined);
    if (ended === undefined || next === undefined) return;
    const written = { wish: draft.wish.trim(), invest: draft.invest.trim() || undefined };
    const undoId = await lookBack(database, id, {
      on: today,
      ended,
      next,
      ...(note.trim() !== '' && { note: note.trim() }),
      ...(ended === 'change' && { changes: written }),
    });
    say(words.done.saved[ended], undoId);
    onDone();
  }

  return {
    draft,
    change: (part: Partial<LookBackDraft>) => setDraft({ ...draft, ...part }),
    error: hasFault ? promises.faults.day : undefined,
    save: () => oneAtATime(write),
  };
}
