/** The ways to reach someone that their card in the address book and this phone allow, in the order to offer them. */
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import { MEANS, meansInOrder, type Means } from '../domain/means.ts';
import { callLink, mailLink, signalLink, textLink, whatsappLink } from '../platform/safe-link.ts';
import { canShare } from '../platform/share.ts';

/** A way out of the app. */
export type Way = {
  readonly means: Means;
  /** The number or address it leads to; absent where the person chooses that elsewhere, as after copying. */
  readonly to?: string;
};

/** What of a card the ways are made of. */
export type Card = Pick<Contact, 'phones' | 'emails' | 'matchKeys'>;

/**
 * All ways to reach a contact, the one used last first, one that stayed without an answer last. WhatsApp and Signal
 * need a number with its country; copying always works.
 */
export function waysToReach(card: Card, historyLatestFirst: readonly Interaction[]): readonly Way[] {
  const ways = MEANS.flatMap((means) => wayBy(means, card) ?? []);
  const order = meansInOrder(
    ways.map(({ means }) => means),
    historyLatestFirst,
  );
  return order.flatMap((means) => ways.filter((way) => way.means === means));
}

/** A way to write. */
export type WrittenWay = Way & { readonly means: Exclude<Means, 'call'> };

/** Whether a way is for words; the only other one is to call. */
export function isWritten(way: Way): way is WrittenWay {
  return way.means !== 'call';
}

/** The address that opens a way, with `text` in it where it takes one; undefined where there is none to open. */
export function linkOf({ means, to = '' }: Way, text = ''): string | undefined {
  if (means === 'call') return callLink(to);
  if (means === 'sms') return textLink(to, text);
  if (means === 'mail') return mailLink(to, text);
  if (means === 'whatsapp') return whatsappLink(to, text);
  return means === 'signal' ? signalLink(to) : undefined;
}

const MOBILE = /mob|cell|iphone/i;

function wayBy(means: Means, card: Card): Way | undefined {
  if (means === 'copy' || (means === 'share' && canShare())) return { means };
  const way = { means, to: addressFor(means, card) ?? '' };
  return linkOf(way) === undefined ? undefined : way;
}

function addressFor(means: Means, card: Card): string | undefined {
  if (means === 'mail') return card.emails[0]?.value;
  return means === 'whatsapp' || means === 'signal' ? numberWithCountry(card) : phoneOf(card)?.value;
}

/** A mobile goes before a number at work. */
function phoneOf({ phones }: Card): Card['phones'][number] | undefined {
  return phones.find(({ label }) => MOBILE.test(label)) ?? phones[0];
}

/** The E.164 number of the phone that `phoneOf` chooses; else the first one there is. */
function numberWithCountry(card: Card): string | undefined {
  const numbers = card.matchKeys.filter((key) => key.startsWith('+'));
  const end = (phoneOf(card)?.value ?? '').replaceAll(/\D/g, '').slice(-6);
  return numbers.find((number) => end !== '' && number.endsWith(end)) ?? numbers[0];
}
