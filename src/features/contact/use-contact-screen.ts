/** What one person's page asks and does; each act says what it did and can be undone for ten seconds. */
import type { Contact } from '../../domain/contact.ts';
import type { Interaction } from '../../domain/interaction.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useMercy, type Mercy } from '../../person/use-mercy.ts';
import { contactPage, type ContactPage } from '../../store/contact-page.ts';
import { saveContact, trashContact, type ContactFields } from '../../store/contacts.ts';
import { takeOut } from '../../store/interactions.ts';
import type { Changes } from '../../store/rows.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { leaveScreen, presentPlace } from '../../ui/screen-history.ts';

/** The page of a contact; null when there is none, undefined while it is being read. */
export function useContactPage(id: string): ContactPage | null | undefined {
  const today = useToday();
  return useLive(async (database) => (await contactPage(database, id, today)) ?? null, [id, today]);
}

export type ContactActs = Omit<Mercy, 'skip'> & {
  /** Changes a few fields at once, without a form. */
  readonly change: (changes: Changes<ContactFields>) => Promise<void>;
  readonly trash: () => Promise<void>;
};

export function useContactActs(contact: Contact): ContactActs {
  const { contact: words } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const toast = useToast();
  const say = useUndoable();
  const mercy = useMercy(contact);
  return {
    ...mercy,
    change: async (wanted) => {
      const changes = changesFrom(contact, wanted);
      if (Object.keys(changes).length === 0) return;
      const saved = await saveContact(database, { since: contact, changes }, today);
      if (saved.ok) say(words.done.changed, saved.value.undoId);
      else toast({ text: words.done.elsewhere });
    },
    trash: async () => {
      const here = presentPlace();
      say(words.done.trashed(contact.displayName), await trashContact(database, contact.id, today));
      leaveScreen(paths.contacts, here);
    },
  };
}

/** The fields that are wanted otherwise than they are. */
function changesFrom(contact: Contact, wanted: Changes<ContactFields>): Changes<ContactFields> {
  const present = new Map<string, unknown>(Object.entries(contact));
  const isOther = ([field, value]: readonly [string, unknown]) =>
    JSON.stringify(present.get(field)) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(wanted).filter(isOther));
}

/** Takes something out of the history of a contact; what it shares with others stays with them. */
export function useRemoveEntry(contactId: string): (row: Interaction) => Promise<void> {
  const { contact: words } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const say = useUndoable();
  return async (row) => {
    say(words.done.removed, await takeOut(database, { interaction: row, contactId }, today));
  };
}

function useUndoable(): (text: string, undoId: string) => void {
  const toast = useToast();
  const takeBack = useUndo();
  return (text, undoId) => toast({ text, undo: takeBack(undoId) });
}
