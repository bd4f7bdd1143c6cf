/** Choosing whom to ask: those whose words were kept stand chosen; of several, all is kept before one writes to the first. */
import { useState } from 'react';
import type { Ask } from '../../../domain/ask.ts';
import { useDatabase, useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Passing, Sending } from '../../../person/pass-on/sending.ts';
import { keepDrafts, type DraftWords } from '../../../store/drafts.ts';
import { useOneAtATime } from '../../../ui/acts/use-one-at-a-time.ts';
import { askingMessages, draftsOfAsk } from '../asking-messages.ts';

export type Asking = {
  readonly chosen: readonly string[];
  readonly choose: (contactIds: readonly string[]) => void;
  /** Whether words were kept before that have not gone out yet. */
  readonly isGoingOn: boolean;
  /** What goes out now; undefined while one chooses. */
  readonly sending: Sending | undefined;
  /** Keeps what is to be sent, and begins. Rejects when that can't be saved. */
  readonly start: () => Promise<void>;
  readonly end: () => void;
};

export function useAsking(ask: Ask): Asking {
  const { language } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const oneAtATime = useOneAtATime();
  const kept = useLive(async (from) => draftsOfAsk(from, ask.id), [ask.id]) ?? [];
  const [picked, setPicked] = useState<readonly string[]>();
  const [sending, setSending] = useState<Sending>();
  const chosen = picked ?? kept.map(({ contactId }) => contactId);

  async function start(): Promise<void> {
    const passings = await askingMessages(database, { ask, contactIds: chosen }, language);
    if (passings.length === 0) return;
    const fresh = passings.length === 1 ? [] : passings.filter(({ isKept }) => !isKept);
    const drafts = fresh.map(draftOf);
    const undoId = drafts.length === 0 ? undefined : await keepDrafts(database, drafts, today);
    setSending({ passings, ...(undoId !== undefined && { undoId }) });
  }

  return {
    chosen,
    choose: setPicked,
    isGoingOn: kept.length > 0,
    sending,
    start: async () => oneAtATime(start),
    end: () => {
      setSending(undefined);
      setPicked(undefined);
    },
  };
}

function draftOf({ person, message }: Passing): DraftWords {
  return { ...message, contactId: person.contact.id };
}
