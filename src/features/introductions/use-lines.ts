/** What to write at each step, in the language of who gets it. */
import { nameToShow, type Contact } from '../../domain/contact.ts';
import { listOf } from '../../i18n/format.ts';
import { introductionLines } from '../../i18n/introduction-lines.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { languageToWriteIn } from '../../i18n/opening-lines.ts';
import { useMessages } from '../../i18n/use-messages.ts';

export type Lines = {
  /** To one of them, about the others. */
  readonly toOne: (kind: 'ask' | 'remind' | 'decline', contact: Contact, others: readonly Contact[]) => string;
  /** To all of them at once, in their language where they share one. */
  readonly toAll: (people: readonly Contact[]) => string;
  readonly thanks: (connector: Contact, contact: Contact) => string;
};

export function useLines(): Lines {
  const { language: spoken } = useMessages();
  return {
    toOne: (kind, contact, others) => {
      const language = languageToWriteIn(contact, spoken);
      return introductionLines[language][kind](nameInSentences(contact), listOf(language, others.map(nameToShow)));
    },
    toAll: (people) => {
      const [first, ...rest] = new Set(people.map((contact) => languageToWriteIn(contact, spoken)));
      const language = first === undefined || rest.length > 0 ? spoken : first;
      return introductionLines[language].make(listOf(language, people.map(nameInSentences)), people.length);
    },
    thanks: (connector, contact) => {
      const language = languageToWriteIn(connector, spoken);
      return introductionLines[language].thank(nameInSentences(connector), nameToShow(contact));
    },
  };
}
