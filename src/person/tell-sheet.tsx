/** Telling someone what one took from something they gave one: saying that it went well says that they were told. */
import type { Contact } from '../domain/contact.ts';
import type { Tip } from '../domain/tip.ts';
import { useLive } from '../hooks/use-live.ts';
import { historyWith } from '../store/interactions.ts';
import { WriteSheet } from './write-sheet.tsx';

export type TellSheetProps = {
  /** What they gave one. */
  readonly tip: Pick<Tip, 'id'>;
  readonly contact: Contact;
  readonly onClose: () => void;
};

export function TellSheet({ tip, contact, onClose }: TellSheetProps) {
  const history = useLive((database) => historyWith(database, contact.id), [contact.id]);
  if (history === undefined) return null;
  return (
    <WriteSheet
      person={{ contact, history, reasons: NO_OTHER_REASONS }}
      about={{ toldTipId: tip.id }}
      onClose={onClose}
    />
  );
}

const NO_OTHER_REASONS = [] as const;
