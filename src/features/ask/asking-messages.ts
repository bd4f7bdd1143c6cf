/** The messages with which one ask goes to several people: each an own one, in the language set for them. */
import type { Ask } from '../../domain/ask.ts';
import type { Language } from '../../domain/settings.ts';
import { askLines } from '../../i18n/ask-lines.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { languageToWriteIn } from '../../i18n/opening-lines.ts';
import { messageOf } from '../../person/message-of.ts';
import type { Passing } from '../../person/pass-on/sending.ts';
import { contactById } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { draftsNow } from '../../store/drafts.ts';
import { historiesWith } from '../../store/interactions-of.ts';

/** In the order of `contactIds`; those who are gone are left out. `spoken` is the language of the interface. */
export async function askingMessages(
  database: Database,
  { ask, contactIds }: { readonly ask: Ask; readonly contactIds: readonly string[] },
  spoken: Language,
): Promise<readonly Passing[]> {
  const [drafts, contacts, histories] = await Promise.all([
    draftsOfAsk(database, ask.id),
    Promise.all(contactIds.map((id) => contactById(database, id))),
    historiesWith(database, contactIds),
  ]);
  const kept = new Map(drafts.map((draft) => [draft.contactId, draft]));
  return contacts
    .filter((contact) => contact !== undefined)
    .map((contact) => {
      const draft = kept.get(contact.id);
      const text = askLines[languageToWriteIn(contact, spoken)].ask(nameInSentences(contact), ask.what);
      return {
        person: { contact, history: histories.get(contact.id) ?? [], reasons: [] },
        message: draft === undefined ? { text, askId: ask.id } : messageOf(draft),
        isKept: draft !== undefined,
      };
    });
}

/** The words kept for those to whom an ask has not gone yet. */
export async function draftsOfAsk(database: Database, askId: string) {
  return (await draftsNow(database)).flatMap(({ draft }) => (draft.askId === askId ? draft : []));
}
