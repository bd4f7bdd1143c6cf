/**
 * Passing a tip on: to whom, one or several, and then a message to each, one after another. What is not sent yet stands as
 * kept, also over a kill; opened again, it goes on from there.
 */
import { useState } from 'react';
import type { Tip } from '../domain/tip.ts';
import { ChooseSheet } from './pass-on/choose-sheet.tsx';
import { PassingSheets } from './pass-on/passing-sheets.tsx';
import type { Fitting } from './pass-on/fitting.ts';
import type { Sending } from './pass-on/sending.ts';

export type PassOnSheetProps = {
  readonly tip: Tip;
  /** Whom it fits, best first, with the words of the tip that matched; undefined while that is being found. */
  readonly fits: readonly Fitting[] | undefined;
  readonly onClose: () => void;
  /** Who is chosen from the start. */
  readonly chosenIds?: readonly string[];
};

export function PassOnSheet({ tip, fits, onClose, chosenIds }: PassOnSheetProps) {
  const [sending, setSending] = useState<Sending>();
  if (sending !== undefined) return <PassingSheets tip={tip} fits={fits} sending={sending} onClose={onClose} />;
  return <ChooseSheet tip={tip} fits={fits} chosenIds={chosenIds} onClose={onClose} onChosen={setSending} />;
}
