/** What goes between oneself and one person, as the person's page shows it. */
import type { Contact } from '../domain/contact.ts';
import { balanceOf, mayHaveLedger, type Balance } from '../domain/exchange.ts';
import { soughtOffers, type MeetingWords, type SoughtOffer } from '../domain/gift.ts';
import type { Promised } from '../domain/promise.ts';
import { contactById } from './contacts.ts';
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
};

/** Promises, and how giving and receiving stand, which is only read where the person asked for it. */
export async function givingWith(database: Database, contactId: string): Promise<GivingWith> {
  const promises = await openPromisesTo(database, contactId);
  const contact = await withLedger(database, contactId);
  return { promises, ...(contact !== undefined && { ledger: await ledgerAskedFor(database, contact) }) };
}

export type HelpBetween = {
  /** What one offers that they seek. */
  readonly iCould: readonly SoughtOffer[];
  /** What they offer that one seeks. */
  readonly theyCould: readonly SoughtOffer[];
};

/**
 * What each could help the other with; nothing where there is no ledger, nor with those who want no suggestions. What
 * reads the words is asked for only where there is something to read on both sides.
 */
export async function helpBetween(
  database: Database,
  contactId: string,
  fetchWords: () => Promise<MeetingWords>,
): Promise<HelpBetween> {
  const contact = await withLedger(database, contactId);
  if (contact === undefined || contact.standing !== undefined) return NOTHING;
  const { offers, seeks } = await profileOf(database);
  const mayHelp = offers.length > 0 && contact.seeks.length > 0;
  const mayBeHelped = contact.offers.length > 0 && seeks.length > 0;
  if (!mayHelp && !mayBeHelped) return NOTHING;
  // nothing is asked of the database after this, so that a live query has seen all of it
  const meet = await fetchWords();
  return { iCould: soughtOffers(offers, contact.seeks, meet), theyCould: soughtOffers(contact.offers, seeks, meet) };
}

const NOTHING: HelpBetween = { iCould: [], theyCould: [] };

/** The contact, where there may be a ledger with them. */
async function withLedger(database: Database, contactId: string): Promise<Contact | undefined> {
  const [contact, spheres] = await Promise.all([contactById(database, contactId), livingSpheres(database)]);
  return contact !== undefined && mayHaveLedger(contact, spheres) ? contact : undefined;
}

async function ledgerAskedFor(database: Database, contact: Contact): Promise<NonNullable<GivingWith['ledger']>> {
  if (contact.balanceShown !== true) return { lines: [] };
  const lines = await ledgerWith(database, contact.id);
  const balance = balanceOf(lines.map(({ entry }) => entry));
  return { lines, ...(balance !== undefined && { balance }) };
}
