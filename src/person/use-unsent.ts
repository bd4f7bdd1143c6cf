/** Words written to someone and not sent yet: a press beside the sheet or the way back asks before they are let go. */
import { useLayoutEffect, useState } from 'react';
import type { Unsaved } from '../ui/overlays/use-unsaved.ts';
import { holdBack } from '../ui/screen-history.ts';
import type { Message } from './use-outreach.ts';

export type Unsent = {
  /** Call it with the words before and after each change. */
  readonly note: (before: Message | undefined, after: Message) => void;
  /** What the sheet's own ways of closing lead to. */
  readonly close: () => void;
  /** For the sheet that asks. */
  readonly asking: Unsaved;
};

/** `leave` closes the sheet. */
export function useUnsent(leave: () => void): Unsent {
  const [isWritten, setWritten] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const holds = isWritten && !isAsking;
  useLayoutEffect(() => (holds ? holdBack(() => setAsking(true)) : undefined), [holds]);
  return {
    note: (before, after) => setWritten((was) => after.text.trim() !== '' && (was || isTyped(before, after))),
    close: () => (isWritten ? setAsking(true) : leave()),
    asking: { isAsking, stay: () => setAsking(false), leave, letGo: () => setWritten(false) },
  };
}

/** A line that is offered brings its id along; whoever types keeps that of the line begun with. */
function isTyped(before: Message | undefined, after: Message): boolean {
  return before !== undefined && before.openingLineId === after.openingLineId;
}
