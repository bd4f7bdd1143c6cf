/** The messages with which one tip goes to several people: each an own opening line, in the language set for them. */
import { withEnclosure } from '../../domain/forward.ts';
import { filledIn, linePerPerson } from '../../domain/opening-line.ts';
import type { Language } from '../../domain/settings.ts';
import type { Tip } from '../../domain/tip.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { languageToWriteIn, openingLinesIn } from '../../i18n/opening-lines.ts';
import { lastOffered } from '../../platform/last-offered.ts';
import { contactById } from '../../store/contacts.ts';
import type { Database } from '../../store/database.ts';
import { draftsNow } from '../../store/drafts.ts';
import { historiesWith } from '../../store/interactions-of.ts';
import { settingsOf } from '../../store/settings.ts';
import { enclosureOf } from '../enclosure-of.ts';
import { messageOf } from '../message-of.ts';
import type { Reached } from '../reached.ts';
import type { Message } from '../use-outreach.ts';
import type { Passing } from './sending.ts';

/** In the order of `contactIds`; those who are gone are left out. `spoken` is the language of the interface. */
export async function passingMessages(
  database: Database,
  { tip, contactIds }: { readonly tip: Tip; readonly contactIds: readonly string[] },
  spoken: Language,
): Promise<readonly Passing[]> {
  const kept = new Map((await draftsOfTip(database, tip.id)).map((draft) => [draft.contactId, draft]));
  const people = await peopleOf(database, contactIds);
  const isNew = ({ contact }: Reached): boolean => !kept.has(contact.id);
  const lines = await linesFor(database, people.filter(isNew), spoken);
  return people.map((person) => {
    const draft = kept.get(person.contact.id);
    const message = draft === undefined ? newMessage(person, tip, lines.get(person.contact.id)) : messageOf(draft);
    return { person, message, isKept: draft !== undefined };
  });
}

/** The words kept for those to whom a tip has not gone yet. */
export async function draftsOfTip(database: Database, tipId: string) {
  return (await draftsNow(database)).flatMap(({ draft }) => (draft.tipId === tipId ? draft : []));
}

type Line = { readonly id: string; readonly text: string };

function newMessage({ contact }: Reached, tip: Tip, line: Line | undefined): Message {
  const text = line && filledIn(line, nameInSentences(contact));
  return {
    tipId: tip.id,
    text: withEnclosure(text, enclosureOf(tip)),
    ...(line !== undefined && { openingLineId: line.id }),
  };
}

async function peopleOf(database: Database, ids: readonly string[]): Promise<readonly Reached[]> {
  const [contacts, histories] = await Promise.all([
    Promise.all(ids.map((id) => contactById(database, id))),
    historiesWith(database, ids),
  ]);
  return contacts
    .filter((contact) => contact !== undefined)
    .map((contact) => ({ contact, history: histories.get(contact.id) ?? [], reasons: TIP_REASONS }));
}

const TIP_REASONS = [{ code: 'tip', ids: [] }] as const;

/** The line for each, by contact; none twice, save where there are more people than lines: then none at all. */
async function linesFor(
  database: Database,
  people: readonly Reached[],
  spoken: Language,
): Promise<ReadonlyMap<string, Line>> {
  const { openingLines: own } = await settingsOf(database);
  const each = await Promise.all(
    people.map(async ({ contact, history, reasons }) => {
      const language = languageToWriteIn(contact, spoken);
      const lines = [...own.filter((line) => line.language === language), ...(await openingLinesIn(language))];
      const used = history.flatMap(({ openingLineId }) => openingLineId ?? []);
      const offered = lastOffered(contact.id);
      return { lines, reasons, used, ...(offered !== undefined && { offered }) };
    }),
  );
  const chosen = linePerPerson(each);
  return new Map(
    people.flatMap(({ contact }, place) => {
      const line = chosen[place];
      return line === undefined ? [] : [[contact.id, line]];
    }),
  );
}
