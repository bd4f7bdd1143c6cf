/** A word or two beside the name of somebody one may ask: their level, what one gave them, when one asked them last. */
import { heldBackBy } from '../../../domain/ask-load.ts';
import type { Contact } from '../../../domain/contact.ts';
import { knownExchangeKind } from '../../../domain/exchange.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { askedWhen } from '../../../person/asked-when.ts';
import { useLevels } from '../../../person/use-levels.ts';
import { standingWith } from '../../../store/ask-standing.ts';

export type StandingWords = {
  /** All that may be said of somebody, a sentence each. */
  readonly notesOf: (contact: Contact) => readonly string[];
  /** What speaks against asking them now; undefined where nothing does. */
  readonly askedOf: (contact: Contact) => string | undefined;
};

export function useStanding(askId: string, contactIds: readonly string[]): StandingWords {
  const messages = useMessages();
  const { ask: words } = messages;
  const today = useToday();
  const levelWord = useLevels(askId);
  const known = useLive(async (database) => standingWith(database, contactIds, today), [contactIds.join(' '), today]);

  function askedOf(contact: Contact): string | undefined {
    const load = known?.loads.get(contact.id);
    if (load === undefined) return undefined;
    const [name, when] = [nameInSentences(contact), askedWhen(load.lastOn, today, messages)];
    const held = heldBackBy(load);
    return held === undefined ? words.askedBefore(name, when) : words.heldBack[held.code](name, when);
  }
  function givenTo(contact: Contact): string | undefined {
    const entry = known?.given.get(contact.id);
    if (entry === undefined) return undefined;
    return words.given[knownExchangeKind(entry.kind)](nameInSentences(contact), askedWhen(entry.day, today, messages));
  }
  return {
    askedOf,
    notesOf: (contact) => [givenTo(contact), askedOf(contact), levelWord(contact)].filter((note) => note !== undefined),
  };
}
