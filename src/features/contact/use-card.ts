/** Someone's card as a file. It is made ahead of the press, since a phone shares only what is there as one presses. */
import { useState } from 'react';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { canShareFile, saveFile, shareFile } from '../../platform/files.ts';
import { cardFile, type CardChoice } from '../../store/export-cards.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

/** `isReady` is false until the card is made; `share` and `save` call `onDone` once it is handed on. */
export function useCard(contactId: string, choice: CardChoice) {
  const words = useMessages().contact.card;
  const toast = useToast();
  const [failure, setFailure] = useState<unknown>();
  const { withNotes, withConfidential } = choice;
  const file = useLive(
    (database) => cardFile(database, contactId, { withNotes, withConfidential }),
    [contactId, withNotes, withConfidential],
  );
  if (failure !== undefined) throw failure;
  return {
    isReady: file !== undefined,
    canShare: file !== undefined && canShareFile(file),
    share: (onDone: () => void) => {
      if (file === undefined) return;
      void shareFile(file)
        .then((isDone) => isDone && onDone())
        .catch(setFailure);
    },
    save: (onDone: () => void) => {
      if (file === undefined) return;
      saveFile(file);
      toast({ text: words.saved(file.name) });
      onDone();
    },
  };
}
