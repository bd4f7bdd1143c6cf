/** An interaction: something that happened between oneself and one or more contacts. */
import type { CalendarDate } from './calendar-date.ts';
import type { Saved } from './record.ts';

export const CHANNELS = ['call', 'message', 'email', 'meeting', 'social', 'letter', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

export const OUTCOMES = ['knowledge', 'challenge', 'support', 'new-contact', 'opportunity', 'inspiration'] as const;
/** What came of it (B9). */
export type Outcome = (typeof OUTCOMES)[number];

export type Interaction = Saved & {
  /** An encounter is one row with many contacts. */
  readonly contactIds: readonly string[];
  /** Outgoing messages are one row a person; those of one sending share this. */
  readonly groupId?: string;
  readonly day: CalendarDate;
  /** How exactly the day is known. */
  readonly precision: 'day' | 'month' | 'year';
  readonly channel: Channel;
  /** The means, such as 'sms' or 'whatsapp'; the last one used is offered first. */
  readonly via?: string;
  /** 'light': a like, a greeting, a forward; 'full': everything else. */
  readonly depth: 'full' | 'light';
  readonly initiator: 'me' | 'them' | 'both';
  /** Absent: no answer is needed. */
  readonly answered?: 'yes' | 'no' | 'open';
  /** The day, while `answered` is 'open'; else absent. */
  readonly openSince?: CalendarDate;
  readonly outcomes: readonly Outcome[];
  readonly minutes?: number;
  readonly note?: string;
  /** Told in confidence: shown on the person's page alone. */
  readonly confidential?: boolean;
  readonly networkId?: string;
  readonly tipId?: string;
  readonly askId?: string;
  readonly openingLineId?: string;
};

/** What an interaction counts as in the rhythm. */
export type Weight = 'full' | 'light' | 'tried';

/**
 * What an interaction counts as: a try that stayed without an answer, a light touch, or full contact. A forward
 * (a tip passed on) is light until a word comes back, and never an unanswered try.
 */
export function weightOf(interaction: Pick<Interaction, 'initiator' | 'answered' | 'depth' | 'tipId'>): Weight {
  if (interaction.tipId !== undefined && interaction.initiator === 'me') {
    return interaction.answered === 'yes' ? 'full' : 'light';
  }
  if (interaction.initiator === 'me' && interaction.answered === 'no') return 'tried';
  return interaction.depth;
}

/** Whether they reached out and still wait for a word. */
export function isReplyOwed(interaction: Pick<Interaction, 'initiator' | 'answered'>): boolean {
  return interaction.initiator === 'them' && interaction.answered === 'open';
}
