/** How an entry of the ledger is told: what it was, from whom or for whom. */
import { knownExchangeKind, type Exchange } from '../domain/exchange.ts';
import type { Messages } from '../i18n/messages.ts';

/** 'Help from Helle', 'A tip for Helle', 'Something from the choir'. */
export function ledgerTitle(
  { kind, direction }: Pick<Exchange, 'kind' | 'direction'>,
  name: string,
  { giving }: Messages,
): string {
  const known = knownExchangeKind(kind);
  return giving.from[direction](known === 'other' ? giving.something : giving.kinds[known], name);
}

/** What was noted, in brackets after a space, to stand within a sentence; empty where nothing was. */
export function asideOf(note: string | undefined): string {
  return note === undefined ? '' : ` (${note})`;
}
