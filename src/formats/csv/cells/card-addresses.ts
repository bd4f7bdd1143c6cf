/** The postal addresses of a card in the making, by the group that their columns share. */
import type { PostalAddress } from '../../../domain/contact.ts';
import type { AddressPart } from '../column.ts';

export class AddressBook {
  private readonly addresses = new Map<string, { label: string; whole: string; parts: Map<AddressPart, string> }>();

  /** Puts a part, or the whole address in one text; lines of one part are kept one below the other. */
  put(group: string, part: AddressPart | 'address', { text, label }: { text: string; label: string }): void {
    const address = this.addresses.get(group) ?? { label, whole: '', parts: new Map<AddressPart, string>() };
    this.addresses.set(group, address);
    if (part === 'address') {
      address.whole = text;
      return;
    }
    const before = address.parts.get(part);
    address.parts.set(part, before === undefined ? text : `${before}\n${text}`);
  }

  /** The addresses; one that is known as a whole alone stands in `street`. */
  all(): readonly PostalAddress[] {
    return [...this.addresses.values()].map(({ label, whole, parts }) => ({
      label,
      street: parts.get('street') ?? (parts.size === 0 ? whole : ''),
      extended: parts.get('extended') ?? '',
      poBox: parts.get('poBox') ?? '',
      city: parts.get('city') ?? '',
      region: parts.get('region') ?? '',
      postcode: parts.get('postcode') ?? '',
      country: parts.get('country') ?? '',
    }));
  }
}
