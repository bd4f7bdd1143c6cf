/** How someone can be reached with one press: the first number and the first address that make a safe link. */
import type { Contact } from '../../domain/contact.ts';
import { callLink, mailLink, textLink } from '../../platform/safe-link.ts';

export type Reachable = {
  readonly call?: string;
  readonly text?: string;
  readonly mail?: string;
};

export function waysToReach(contact: Pick<Contact, 'phones' | 'emails'>): Reachable {
  const call = contact.phones.flatMap(({ value }) => callLink(value) ?? [])[0];
  const text = contact.phones.flatMap(({ value }) => textLink(value) ?? [])[0];
  const mail = contact.emails.flatMap(({ value }) => mailLink(value) ?? [])[0];
  return {
    ...(call !== undefined && { call }),
    ...(text !== undefined && { text }),
    ...(mail !== undefined && { mail }),
  };
}
