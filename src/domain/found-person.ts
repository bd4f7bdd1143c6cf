/**
 * Who is offered for the first run among those who are here already, such as from an address book. A file of its own, as
 * the first sight has no use for it.
 */
import { mayBeSuggested, nameToShow, type Contact } from './contact.ts';
import { fold } from './fold.ts';

/** Whether somebody may be offered: they have a name, and are not to be left alone. */
export function mayBeOffered(contact: Contact): boolean {
  return mayBeSuggested(contact) && contact.displayName.trim() !== '';
}

/** Whether what was typed is their whole name, however capitals and accents stand. */
export function isCalled(contact: Contact, name: string): boolean {
  return fold(nameToShow(contact)) === fold(name.trim());
}

/**
 * How much of a person an address book knows, from 0: whoever has a birthday, a note or a nickname there is hardly the
 * plumber. For offering a few faces of many, and for nothing else.
 */
export function knownOf({ birthday, notes, nicknames, addresses, phones, emails }: Contact): number {
  const dear = [birthday !== undefined, (notes ?? '').trim() !== '', nicknames.length > 0];
  const near = [addresses.length > 0, phones.length > 1, phones.length > 0 && emails.length > 0];
  return 2 * dear.filter(Boolean).length + near.filter(Boolean).length;
}
