/** Giving someone another picture, or none; each is said and can be undone for ten seconds. */
import { useState } from 'react';
import { useFitPicture } from '../../../hooks/use-fit-picture.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useUndo } from '../../../hooks/use-undo.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { writeFailureOf } from '../../../platform/write-failure.ts';
import { changePhoto } from '../../../store/photos.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';

export function useChangePhoto(contactId: string) {
  const { contactForm } = useMessages();
  const words = contactForm.photo;
  const database = useDatabase();
  const fit = useFitPicture();
  const toast = useToast();
  const takeBack = useUndo();
  const [isFitting, setFitting] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function save(picture: Parameters<typeof changePhoto>[2], said: string): Promise<void> {
    try {
      const undoId = await changePhoto(database, contactId, picture);
      if (undoId !== undefined) toast({ text: said, undo: takeBack(undoId) });
    } catch (error) {
      setFailure(contactForm[writeFailureOf(error)]);
    }
  }
  return {
    isFitting,
    /** Why nothing was changed, in words. */
    failure,
    choose: async (file: File) => {
      setFailure(undefined);
      setFitting(true);
      const picture = await fit(file);
      if (picture === undefined) setFailure(words.unreadable);
      else await save(picture, words.changed);
      setFitting(false);
    },
    remove: async () => {
      setFailure(undefined);
      await save(undefined, words.removed);
    },
  };
}
