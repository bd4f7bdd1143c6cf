/**
 * Which network an ask could be brought to: for a given need, the one that fits it (A2; seed 000: one must choose which
 * networks to use in a given situation). Members who can help say so first, then the purpose, then the level.
 */
import type { Ask } from './ask.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Network } from './network.ts';
import { compareTexts } from './order.ts';

export type NetworkReason =
  | { readonly code: 'members'; readonly contactIds: readonly string[] }
  | { readonly code: 'purpose' }
  | { readonly code: 'level' };

export type NetworkFit = { readonly networkId: string; readonly reasons: readonly NetworkReason[] };

/** What is known beside the ask: who can help, the best first, and the day. */
export type NetworkContext = { readonly helperIds: readonly string[]; readonly today: CalendarDate };

/**
 * The networks that fit the ask, the best first; nothing when none does. A level in common is no reason alone. Those that
 * are closed, over or in the trash are left out.
 */
export function networksToAsk(
  ask: Pick<Ask, 'purposeId' | 'level'>,
  networks: readonly Network[],
  { helperIds, today }: NetworkContext,
): readonly NetworkFit[] {
  return networks
    .filter((network) => isGoing(network, today))
    .map((network) => ({ network, reasons: reasonsFor(ask, network, helperIds) }))
    .filter(({ reasons }) => reasons.some(({ code }) => code !== 'level'))
    .map(({ network, reasons }) => ({ networkId: network.id, reasons, score: scoreOf(ask, network, reasons) }))
    .toSorted((one, other) => other.score - one.score || compareTexts(one.networkId, other.networkId))
    .map(({ networkId, reasons }) => ({ networkId, reasons }));
}

/** Whether the network still meets. */
function isGoing({ deletedAt, closedOn, endsOn }: Network, today: CalendarDate): boolean {
  return deletedAt === undefined && closedOn === undefined && (endsOn === undefined || endsOn >= today);
}

function reasonsFor(
  { purposeId, level }: Pick<Ask, 'purposeId' | 'level'>,
  network: Network,
  helperIds: readonly string[],
): readonly NetworkReason[] {
  const members = new Set(network.memberIds);
  const contactIds = helperIds.filter((id) => members.has(id));
  const reasons: readonly (NetworkReason | false)[] = [
    contactIds.length > 0 && { code: 'members', contactIds },
    purposeId !== undefined && network.purposeIds.includes(purposeId) && { code: 'purpose' },
    level !== undefined && network.level === level && { code: 'level' },
  ];
  return reasons.filter((reason) => reason !== false);
}

function scoreOf({ level }: Pick<Ask, 'level'>, network: Network, reasons: readonly NetworkReason[]): number {
  const isElsewhere = level !== undefined && network.level !== undefined && network.level !== level;
  return reasons.reduce((sum, reason) => sum + weightOf(reason), isElsewhere ? -ELSEWHERE : 0);
}

function weightOf(reason: NetworkReason): number {
  if (reason.code === 'members') return Math.min(reason.contactIds.length, ENOUGH_MEMBERS);
  return reason.code === 'purpose' ? 1 : LEVEL;
}

/** More helpers than this make a network no better a place to ask. */
const ENOUGH_MEMBERS = 3;
const LEVEL = 0.5;
const ELSEWHERE = 0.5;
