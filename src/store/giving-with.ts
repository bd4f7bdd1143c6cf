/** What goes between oneself and one person, as the person's page shows it. */
import type { Contact } from '../domain/contact.ts';
import { balanceOf, mayHaveLedger, type Balance } from '../domain/exchange.ts';
import { soughtOffers, type MeetingWords, type SoughtOffer } from '../domain/gift.ts';
import type { Promised } from '../domain/promise.ts';
import type { Database } from './database.ts';
import { ledgerWith, type LedgerLine } from './ledger.ts';
import { livingSpheres } from './living-spheres.ts';
import { profileOf } from './profile.ts';
import { openPromisesTo } from './promise-list.ts';

export type GivingWith = {
  /** Those that wait, by their day. */
  readonly promises: readonly Promised[];
  /** Absent where there is none: within family and friends, at professional distance. */
  readonly ledger?: {
    /** The latest first; none unless it was asked for. */
    readonly lines: readonly LedgerLine[];
    /** Absent unless it was asked for, and while there are too few entries. */
    readonly balance?: Balance;
  };
  /** What one offers that they seek. */
  readonly iCould: readonly SoughtOffer[];
  /** What they offer that one seeks. */
  readonly theyCould: readonly SoughtOffer[];
};

/** All of it; how giving and receiving stand is only read where the person asked for it. */
export async function givingWith(database: Database, contact: Contact, meet: MeetingWords): Promise<GivingWith> {
  const [promises, spheres, profile] = await Promise.all([
    openPromisesTo(database, contact.id),
    livingSpheres(database),
    profileOf(database),
  ]);
  const ledger = mayHaveLedger(contact, spheres) ? await ledgerAskedFor(database, contact) : undefined;
  const mayHelp = ledger !== undefined && contact.standing === undefined;
  return {
    promises,
    ...(ledger !== undefined && { ledger }),
    iCould: mayHelp ? soughtOffers(profile.offers, contact.seeks, meet) : [],
    theyCould: mayHelp ? soughtOffers(contact.offers, profile.seeks, meet) : [],
  };
}

async function ledgerAskedFor(database: Database, contact: Contact): Promise<NonNullable<GivingWith['ledger']>> {
  if (contact.balanceShown !== true) return { lines: [] };
  const lines = await ledgerWith(database, contact.id);
  const balance = balanceOf(lines.map(({ entry }) => entry));
  return { lines, ...(balance !== undefined && { balance }) };
}
