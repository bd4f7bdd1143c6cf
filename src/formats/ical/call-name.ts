/** What someone is called in a calendar, which others may look into. */
import { nameToShow, type Contact } from '../../domain/contact.ts';

/** Their name, or only the first letters of its first and last word. */
export function callName(contact: Contact, withNames: boolean): string {
  const name = nameToShow(contact);
  if (withNames) return name;
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => Array.from(word ?? '')[0] ?? '',
  );
  return letters.join('').toUpperCase();
}
