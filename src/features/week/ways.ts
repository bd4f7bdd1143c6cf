/** The ways to reach someone that their card in the address book allows, the one used last first. */
import type { Contact } from '../../domain/contact.ts';
import type { Interaction } from '../../domain/interaction.ts';
import { callLink, mailLink, textLink } from '../../platform/safe-link.ts';

/** A way out of the app, with the address that opens it. */
export type Way = { readonly kind: 'text' | 'mail' | 'call'; readonly href: string };

/** The ways to reach a contact; by text message, call and mail in that order, save that the last one used comes first. */
export function waysToReach(
  contact: Pick<Contact, 'phones' | 'emails'>,
  last: Pick<Interaction, 'channel' | 'via'> | undefined,
): readonly Way[] {
  const phone = contact.phones.find(({ label }) => MOBILE.test(label)) ?? contact.phones[0];
  const email = contact.emails[0];
  const ways = [
    ...way('text', phone && textLink(phone.value)),
    ...way('call', phone && callLink(phone.value)),
    ...way('mail', email && mailLink(email.value)),
  ];
  const lastKind = last && lastKindOf(last);
  return [...ways.filter(({ kind }) => kind === lastKind), ...ways.filter(({ kind }) => kind !== lastKind)];
}

const MOBILE = /mob|cell|iphone/i;

function way(kind: Way['kind'], href: string | undefined): readonly Way[] {
  return href === undefined ? [] : [{ kind, href }];
}

function lastKindOf({ channel, via }: Pick<Interaction, 'channel' | 'via'>): Way['kind'] | undefined {
  if (channel === 'email') return 'mail';
  if (channel === 'call') return 'call';
  return channel === 'message' && (via === undefined || via === 'sms') ? 'text' : undefined;
}
