/** Writing to someone about an introduction, with words to begin with; saying how it went is asked on coming back. */
import type { Contact } from '../../domain/contact.ts';
import { useLive } from '../../hooks/use-live.ts';
import type { Message } from '../../person/use-outreach.ts';
import { WriteSheet } from '../../person/write-sheet.tsx';
import { historyWith } from '../../store/interactions.ts';

type MessageSheetProps = {
  readonly contact: Contact;
  readonly message: Message;
  readonly onClose: () => void;
};

export function MessageSheet({ contact, message, onClose }: MessageSheetProps) {
  const history = useLive((database) => historyWith(database, contact.id), [contact.id]);
  if (history === undefined) return null;
  return <WriteSheet person={{ contact, history, reasons: NONE_IN_PARTICULAR }} message={message} onClose={onClose} />;
}

const NONE_IN_PARTICULAR = [] as const;
