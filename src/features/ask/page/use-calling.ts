/** Calling the one who was chosen, about an ask; on coming back one is asked whether one got hold of them. */
import type { Contact } from '../../../domain/contact.ts';
import { useOutreach } from '../../../person/use-outreach.ts';
import { waysToReach } from '../../../person/ways.ts';

export type Calling = { readonly contact: Contact; readonly call: () => void };

/** Undefined unless one person is chosen, who has a phone. */
export function useCalling(askId: string, people: readonly Contact[]): Calling | undefined {
  const [contact] = people;
  const { go } = useOutreach({ id: contact?.id ?? '' });
  if (contact === undefined || people.length > 1) return undefined;
  const way = waysToReach(contact, []).find(({ means }) => means === 'call');
  return way && { contact, call: () => void go(way, { text: '', askId }) };
}
