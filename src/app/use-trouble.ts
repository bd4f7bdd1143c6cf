/** The trouble there is with the database, and whether it has to leave the screen standing on which something is open. */
import { useState } from 'react';
import { useOpening, type Opening } from '../hooks/use-opening.ts';
import { isHoldingBack } from '../ui/screen-history.ts';
import { troubleKind, type ErrorKind } from './error-kind.ts';

export type Trouble = {
  readonly kind: ErrorKind;
  /** It came while a form was half filled in, or a sheet stood open: nothing of that may go. */
  readonly isBeneath: boolean;
};

/** The trouble there is, if any. */
export function useTrouble(opening: Opening): Trouble | undefined {
  const told = useOpening(opening);
  const [seen, setSeen] = useState<{ readonly told: typeof told; readonly isBeneath: boolean }>();
  if (seen?.told !== told) setSeen({ told, isBeneath: LATE.has(told?.kind ?? '') && isHoldingBack() });
  return told && { kind: troubleKind(told), isBeneath: seen?.isBeneath === true };
}

/** What comes only once the database has been open. What is being erased may not stay on the screen. */
const LATE: ReadonlySet<string> = new Set(['lost', 'outdated']);
