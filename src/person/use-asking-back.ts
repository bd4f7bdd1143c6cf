/** Which outreach to ask about now: the latest one, once one is back from it. */
import { useEffect, useState } from 'react';
import { useLive } from '../hooks/use-live.ts';
import { onComingBack } from '../platform/coming-back.ts';
import { openIntentions, type OpenIntention } from '../store/intentions.ts';

export type AskingBack = {
  /** Undefined while there is nothing to ask. */
  readonly asked: OpenIntention | undefined;
  /** Asks again at the next start, and not before. */
  readonly putOff: (id: string) => void;
  /** Leaves the note that tells of this one's answer alone before the next question. */
  readonly pauseAfter: (id: string) => void;
};

export function useAskingBack(): AskingBack {
  const open = useLive(openIntentions);
  const [putOff, setPutOff] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState<string>();
  const asked = open?.findLast(({ intention }) => !putOff.includes(intention.id));
  const known = useKnown(open);
  const isBack = useIsBack(asked?.intention.id, known);

  useEffect(() => {
    if (answered === undefined) return undefined;
    const timer = setTimeout(() => setAnswered(undefined), NOTE_MS);
    return () => clearTimeout(timer);
  }, [answered]);

  // one whose answer was undone is asked about again at once
  const isPaused = answered !== undefined && answered !== asked?.intention.id;

  return {
    asked: isBack && !isPaused ? asked : undefined,
    putOff: (id) => setPutOff((ids) => [...ids, id]),
    pauseAfter: setAnswered,
  };
}

/** As long as a note stands. */
const NOTE_MS = 10_000;

/** The other app takes a moment to come to the front. */
const GOING_MS = 2000;

/** The intentions that were there at the start: one is back from those. */
function useKnown(open: readonly OpenIntention[] | undefined): readonly string[] {
  const [known, setKnown] = useState<readonly string[]>();
  if (known === undefined && open !== undefined) setKnown(open.map(({ intention }) => intention.id));
  return known ?? [];
}

/** Whether one has come back since the intention was kept, or two seconds have gone by. */
function useIsBack(id: string | undefined, known: readonly string[]): boolean {
  const [backFrom, setBackFrom] = useState<string>();
  const isAway = id !== undefined && id !== backFrom && !known.includes(id);
  useEffect(() => {
    if (!isAway) return undefined;
    const comeBack = (): void => setBackFrom(id);
    const timer = setTimeout(comeBack, GOING_MS);
    const stopListening = onComingBack(comeBack);
    return () => {
      clearTimeout(timer);
      stopListening();
    };
  }, [isAway, id]);
  return !isAway;
}
