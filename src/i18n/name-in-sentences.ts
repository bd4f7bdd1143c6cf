/** What a person is called in the middle of a sentence: the given name alone, as one would say it. */
import type { Contact } from '../domain/contact.ts';

/** 'Helle' of someone whose given name is known; else the whole name, since it may be an organization. */
export function nameInSentences(contact: Pick<Contact, 'givenName' | 'displayName'>): string {
  const given = contact.givenName?.trim() ?? '';
  return given === '' ? contact.displayName : given;
}
