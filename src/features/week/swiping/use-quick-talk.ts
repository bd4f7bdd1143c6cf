/** That one has talked, said in one swipe: contact of today, of no particular kind; undone for ten seconds. */
import type { Contact } from '../../../domain/contact.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useNames } from '../../../person/use-names.ts';
import { useSaying } from '../../../person/use-saying.ts';
import { logInteraction } from '../../../store/interactions.ts';

export function useQuickTalk(contact: Contact): () => Promise<void> {
  const { swipe: words } = useMessages().lately;
  const database = useDatabase();
  const today = useToday();
  const names = useNames();
  const say = useSaying();
  return async () => {
    const { undoId } = await logInteraction(database, { contactIds: [contact.id], day: today, ...TALK }, today);
    say(names.sentence(words.noted(names.inSentences(contact))), undoId);
  };
}

/** How one talked nobody said; who wants to tells more on the person's page. */
const TALK = { channel: 'other', precision: 'day', depth: 'full', initiator: 'both', outcomes: [] } as const;
