/** Means: the ways by which one reaches out of the app, and which of them to offer first. */
import type { Channel, Interaction } from './interaction.ts';

export const MEANS = ['sms', 'call', 'mail', 'whatsapp', 'signal', 'share', 'copy'] as const;
export type Means = (typeof MEANS)[number];

/** The channel that an act by this means is logged under, and what was used for it where the channel alone doesn't say. */
export function channelOf(means: Means): { readonly channel: Channel; readonly via?: string } {
  if (means === 'call') return { channel: 'call' };
  return means === 'mail' ? { channel: 'email' } : { channel: 'message', via: means };
}

/** The means by which it happened; undefined for a meeting, a letter, or an app that can't be opened from here. */
export function meansOf({ channel, via }: Pick<Interaction, 'channel' | 'via'>): Means | undefined {
  if (channel === 'call') return 'call';
  if (channel === 'email') return 'mail';
  if (channel !== 'message') return undefined;
  return via === undefined ? 'sms' : MEANS.find((means) => means === via);
}

/**
 * The means in the order to offer them: the one used last comes first, the rest as they are given. One whose last try
 * stayed without an answer goes last, since the next try should go another way (B15); of several such, the one that
 * has rested longest comes first.
 */
export function meansInOrder(
  available: readonly Means[],
  historyLatestFirst: readonly Pick<Interaction, 'channel' | 'via' | 'initiator' | 'answered'>[],
): readonly Means[] {
  const lastUses = available.map((means) => {
    const ago = historyLatestFirst.findIndex((row) => meansOf(row) === means);
    return { means, ago, isQuiet: isUnanswered(historyLatestFirst[ago]) };
  });
  const open = lastUses.filter(({ isQuiet }) => !isQuiet);
  const used = open.filter(({ ago }) => ago >= 0).toSorted((one, other) => one.ago - other.ago);
  const quiet = lastUses.filter(({ isQuiet }) => isQuiet).toSorted((one, other) => other.ago - one.ago);
  return [...used.slice(0, 1), ...open.filter((each) => each !== used[0]), ...quiet].map(({ means }) => means);
}

function isUnanswered(row: Pick<Interaction, 'initiator' | 'answered'> | undefined): boolean {
  return row?.initiator === 'me' && row.answered === 'no';
}
