/** What one may do with a purpose on its page; each act says what it did and can be undone for ten seconds. */
import type { Contact } from '../../domain/contact.ts';
import type { Purpose } from '../../domain/purpose.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useSaying } from '../../person/use-saying.ts';
import { changeServing, linkContacts, type ServingChange } from '../../store/purpose-links.ts';
import { retirePurpose, takePurposeUp, trashPurpose } from '../../store/purposes.ts';
import { leaveScreen, presentPlace } from '../../ui/screen-history.ts';

export function usePurposeActs({ id }: Purpose) {
  const words = useMessages().purposes.done;
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  return {
    letGo: async () => say(words.saved.retire, await retirePurpose(database, id, today)),
    takeUp: async () => say(words.takenUp, await takePurposeUp(database, id, today)),
    link: async (contact: Contact) =>
      say(
        words.linked(nameInSentences(contact)),
        await linkContacts(database, { purposeId: id, contactIds: [contact.id] }),
      ),
    serve: async (change: ServingChange) => say(words.serving, await changeServing(database, id, change)),
    trash: async () => {
      const here = presentPlace();
      say(words.trashed, await trashPurpose(database, id));
      leaveScreen(paths.purposes, here);
    },
  };
}
