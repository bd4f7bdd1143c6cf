/** An exchange: an entry in the ledger of what was given and received (A3); with whom there may be one, and the balance. */
import type { CalendarDate } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import type { Saved } from './record.ts';
import { arePrivate, type Sphere } from './sphere.ts';

export const EXCHANGE_KINDS = [
  'help',
  'tip',
  'introduction',
  'feedback',
  'time',
  'support',
  'reference',
  'other',
] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];

export type Direction = 'given' | 'received';

export type Exchange = Saved & {
  readonly contactId?: string;
  readonly networkId?: string;
  readonly day: CalendarDate;
  readonly direction: Direction;
  readonly kind: ExchangeKind;
  readonly note?: string;
  /** The day they were told how it went. */
  readonly toldOn?: CalendarDate;
  /** The row it was made from; an interaction's takes it along wherever it goes. */
  readonly source?: { readonly table: string; readonly id: string };
};

/**
 * Whether what went between oneself and a contact may be kept in the ledger: not at professional distance, and not when
 * all its spheres are private (DESIGN 3). `spheres` are those that are not in the trash, by id.
 */
export function mayHaveLedger(
  contact: Pick<Contact, 'distance' | 'sphereIds'>,
  spheres: ReadonlyMap<string, Pick<Sphere, 'private'>>,
): boolean {
  return contact.distance !== true && !arePrivate(contact.sphereIds.flatMap((id) => spheres.get(id) ?? []));
}
