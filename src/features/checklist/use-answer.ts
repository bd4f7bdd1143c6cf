/** One answer as it is being written: it is kept in each pause, and when one leaves it. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { ChecklistQuestion } from '../../domain/checklist.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { answerChecklist } from '../../store/checklist.ts';

type Answering = { readonly networkId: string; readonly question: ChecklistQuestion; readonly kept: string };

/** `kept` is what is saved now. Only what was typed here is ever written, so that two tabs leave one another alone. */
export function useAnswer({ networkId, question, kept }: Answering) {
  const database = useDatabase();
  const [typed, setTyped] = useState<string>();
  const [written, setWritten] = useState<string>();
  const isWaiting = typed !== undefined && typed !== written;
  const write = useEffectEvent(() => {
    if (!isWaiting) return;
    setWritten(typed);
    void answerChecklist(database, { networkId, question, answer: typed });
  });
  useEffect(() => {
    if (typed === undefined) return undefined;
    const timer = setTimeout(() => write(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // whoever leaves the screen in the midst of a word
  useEffect(() => () => write(), []);
  return {
    text: typed ?? kept,
    setText: setTyped,
    keep: () => {
      if (!isWaiting) return;
      setWritten(typed);
      void answerChecklist(database, { networkId, question, answer: typed });
    },
  };
}

const PAUSE_MS = 700;
