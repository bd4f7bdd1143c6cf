/** Numbers of people in words: a word up to twelve, digits above. */
import { capitalized, numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';

/** 'Seven people', and 'Seven of 5,000 people'; `word` is the number alone, `bare` in digits. */
export function useCounts() {
  const { contacts, words, language } = useMessages();
  const bare = (count: number): string => numberText(language, count);
  const counted = (count: number): string => (count <= 12 ? words.number(count) : bare(count));
  const people = (count: number): string => contacts.people(counted(count), count === 1);
  return {
    bare,
    word: counted,
    inText: people,
    people: (count: number): string => capitalized(language, people(count)),
    someOf: (count: number, total: number): string =>
      capitalized(language, contacts.someOf(counted(count), counted(total))),
  };
}
