/**
 * A contact as text for somebody else: who it is, and how to reach them. Nothing that one noted goes along, let alone what
 * was told in confidence; neither do days, homes and how close one is.
 */
import { nameToShow, type Contact } from './contact.ts';

/** A line each: the name, the work, every number, address of mail, and page. */
export function cardText(contact: Contact): string {
  const { jobTitle = '', organization = '', phones, emails, urls } = contact;
  const work = [jobTitle, organization].map((text) => text.trim()).filter(Boolean);
  const ways = [...phones, ...emails, ...urls].map(({ value }) => value);
  const lines = [nameToShow(contact), work.join(', '), ...ways].map((line) => line.trim()).filter(Boolean);
  return [...new Set(lines)].join('\n');
}
