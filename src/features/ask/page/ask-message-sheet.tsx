/** Writing to somebody who was asked: once more, without haste, or to say thanks. */
import type { Ask } from '../../../domain/ask.ts';
import type { Contact } from '../../../domain/contact.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { askLines } from '../../../i18n/ask-lines.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { languageToWriteIn } from '../../../i18n/opening-lines.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { WriteSheet } from '../../../person/write-sheet.tsx';
import { historyWith } from '../../../store/interactions.ts';

type AskMessageSheetProps = {
  readonly ask: Ask;
  readonly contact: Contact;
  readonly kind: 'remind' | 'thank';
  readonly onClose: () => void;
};

export function AskMessageSheet({ ask, contact, kind, onClose }: AskMessageSheetProps) {
  const { language: spoken } = useMessages();
  const history = useLive(async (database) => historyWith(database, contact.id), [contact.id]);
  if (history === undefined) return null;
  const text = askLines[languageToWriteIn(contact, spoken)][kind](nameInSentences(contact), ask.what);
  return (
    <WriteSheet
      person={{ contact, history, reasons: NONE_IN_PARTICULAR }}
      message={{ text, ...(kind === 'remind' && { askId: ask.id }) }}
      onClose={onClose}
    />
  );
}

const NONE_IN_PARTICULAR = [] as const;
