/** Choosing to whom a tip goes: those it was kept for stand chosen; several are kept at once before one writes to them. */
import { useState } from 'react';
import type { Tip } from '../../domain/tip.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { listOf } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { keepDrafts, type DraftWords } from '../../store/drafts.ts';
import { forwardsOfTip } from '../../store/forwards.ts';
import { useOneAtATime } from '../../ui/acts/use-one-at-a-time.ts';
import { useNames } from '../use-names.ts';
import { draftsOfTip, passingMessages } from './passing-messages.ts';
import type { Passing, Sending } from './sending.ts';

type Given = {
  readonly tip: Tip;
  readonly chosenIds: readonly string[] | undefined;
  readonly onChosen: (sending: Sending) => void;
};

export type Choosing = {
  readonly chosen: readonly string[];
  readonly choose: (contactIds: readonly string[]) => void;
  /** A word on those of them who have had it before. */
  readonly hadIt: string | undefined;
  /** Whether words were kept before that have not gone out yet. */
  readonly isGoingOn: boolean;
  /** Keeps what is to be sent, and begins. Rejects when that can't be saved. */
  readonly start: () => Promise<void>;
};

export function useChoosing({ tip, chosenIds = NOBODY, onChosen }: Given): Choosing {
  const { language } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const oneAtATime = useOneAtATime();
  const kept = useLive((from) => draftsOfTip(from, tip.id), [tip.id]) ?? [];
  const [picked, setPicked] = useState<readonly string[]>();
  const chosen = picked ?? [...new Set([...kept.map(({ contactId }) => contactId), ...chosenIds])];
  const hadIt = useHadIt(tip.id, chosen);

  async function start(): Promise<void> {
    const passings = await passingMessages(database, { tip, contactIds: chosen }, language);
    if (passings.length === 0) return;
    const fresh = passings.length === 1 ? [] : passings.filter(({ isKept }) => !isKept);
    const drafts = fresh.map(draftOf);
    const undoId = drafts.length === 0 ? undefined : await keepDrafts(database, drafts, today);
    onChosen({ passings, ...(undoId !== undefined && { undoId }) });
  }

  return {
    chosen,
    choose: setPicked,
    hadIt,
    isGoingOn: kept.length > 0,
    start: () => oneAtATime(start),
  };
}

const NOBODY: readonly string[] = [];

function draftOf({ person, message }: Passing): DraftWords {
  return { ...message, contactId: person.contact.id };
}

function useHadIt(tipId: string, chosen: readonly string[]): string | undefined {
  const { passOn: words, language } = useMessages();
  const names = useNames();
  const forwards = useLive((from) => forwardsOfTip(from, tipId), [tipId]) ?? [];
  const again = new Map(forwards.map(({ contact }) => [contact.id, contact]));
  const had = chosen.flatMap((id) => again.get(id) ?? []);
  if (had.length === 0) return undefined;
  return names.sentence(words.hadIt(listOf(language, had.map(names.inSentences)), had.length === 1));
}
