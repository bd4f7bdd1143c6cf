/** The log as it is being written: what the form holds, and the interaction that it comes to. */
import { addDays, parseCalendarDate, partsOf, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Channel, Interaction, Outcome } from '../../domain/interaction.ts';
import type { Draft } from '../../domain/record.ts';
import { failed, success, type Result } from '../../domain/result.ts';
import { roughDay } from '../../domain/rough-day.ts';

export type LogDraft = {
  readonly contactIds: readonly string[];
  readonly when: 'today' | 'yesterday' | 'other';
  readonly precision: Interaction['precision'];
  /** What the day field says: 'YYYY-MM-DD' or nothing. */
  readonly date: string;
  /** '1' to '12'. */
  readonly month: string;
  readonly year: string;
  readonly channel: Channel;
  readonly via: string | undefined;
  readonly initiator: Interaction['initiator'];
  readonly answered: Interaction['answered'] | undefined;
  readonly light: boolean;
  readonly outcomes: readonly Outcome[];
  readonly minutes: string;
  readonly note: string;
  readonly confidential: boolean;
};

/** What keeps a draft from being saved. */
export type LogFault = 'needs-someone' | 'needs-day' | 'needs-minutes';

/** The fields of the interaction that the form writes. */
export type LogFields = Pick<
  Draft<Interaction>,
  'contactIds' | 'day' | 'precision' | 'channel' | 'depth' | 'initiator' | 'outcomes'
> &
  Partial<Pick<Draft<Interaction>, 'via' | 'answered' | 'minutes' | 'note' | 'confidential'>>;

/** A draft for now, by the means that was `last` used with the person. */
export function freshDraft(
  contactIds: readonly string[],
  last: Interaction | undefined,
  today: CalendarDate,
): LogDraft {
  const channel = last?.channel === undefined || last.channel === 'other' ? 'call' : last.channel;
  const { year, month } = partsOf(today);
  return {
    contactIds,
    when: 'today',
    precision: 'day',
    date: today,
    month: String(month),
    year: String(year),
    via: last?.channel === channel ? last.via : undefined,
    light: false,
    outcomes: [],
    minutes: '',
    note: '',
    confidential: false,
    ...byChannel(channel),
  };
}

/** The draft that says what an interaction says. */
export function draftOf(row: Interaction, today: CalendarDate): LogDraft {
  const { year, month } = partsOf(row.day);
  return {
    contactIds: row.contactIds,
    when: row.precision === 'day' ? whenOf(row.day, today) : 'other',
    precision: row.precision,
    date: row.day,
    month: String(month),
    year: String(year),
    channel: row.channel,
    via: row.via,
    initiator: row.initiator,
    answered: row.answered,
    light: row.depth === 'light',
    outcomes: row.outcomes,
    minutes: row.minutes === undefined ? '' : String(row.minutes),
    note: row.note ?? '',
    confidential: row.confidential === true,
  };
}

/** The draft with another channel: who began and the answer follow what is usual for it. */
export function withChannel(draft: LogDraft, channel: Channel): LogDraft {
  if (channel === draft.channel) return draft;
  return { ...draft, ...byChannel(channel), via: undefined };
}

/** The draft with another who began; the answer that is asked for then is yes until told otherwise. */
export function withInitiator(draft: LogDraft, initiator: LogDraft['initiator']): LogDraft {
  const next = { ...draft, initiator };
  return { ...next, answered: asksForAnswer(next) ? (draft.answered ?? 'yes') : undefined };
}

/** Whether it makes sense to ask for an answer: when one of the two began, and they did not meet. */
export function asksForAnswer(draft: Pick<LogDraft, 'initiator' | 'channel'>): boolean {
  return draft.initiator !== 'both' && draft.channel !== 'meeting';
}

/** Whether it was written by oneself to several: then each may answer, and each gets a row. */
export function isSentToSeveral({ contactIds, initiator, channel }: LogFields): boolean {
  return contactIds.length > 1 && initiator === 'me' && WRITTEN.has(channel);
}

/** The fields to save, or the first fault. */
export function readDraft(draft: LogDraft, today: CalendarDate): Result<LogFields, LogFault> {
  const day = dayOf(draft, today);
  const minutes = draft.minutes.trim() === '' ? undefined : Number(draft.minutes);
  if (draft.contactIds.length === 0) return failed('needs-someone');
  if (day === undefined || day > today) return failed('needs-day');
  if (minutes !== undefined && !isMinutes(minutes)) return failed('needs-minutes');
  return success({
    contactIds: draft.contactIds,
    day,
    precision: draft.when === 'other' ? draft.precision : 'day',
    channel: draft.channel,
    depth: draft.light ? 'light' : 'full',
    initiator: draft.initiator,
    outcomes: draft.outcomes,
    ...saidFields(draft),
    ...(minutes !== undefined && { minutes }),
  });
}

const WRITTEN: ReadonlySet<Channel> = new Set(['message', 'email', 'social', 'letter']);
const MOST_MINUTES = 10_000;

/** A written word is mostly one's own first; a talk or a meeting belongs to both. */
function byChannel(channel: Channel): Pick<LogDraft, 'channel' | 'initiator' | 'answered'> {
  return WRITTEN.has(channel)
    ? { channel, initiator: 'me', answered: 'yes' }
    : { channel, initiator: 'both', answered: undefined };
}

function whenOf(day: CalendarDate, today: CalendarDate): LogDraft['when'] {
  if (day === today) return 'today';
  return day === addDays(today, -1) ? 'yesterday' : 'other';
}

function dayOf(draft: LogDraft, today: CalendarDate): CalendarDate | undefined {
  if (draft.when === 'today') return today;
  if (draft.when === 'yesterday') return addDays(today, -1);
  if (draft.precision === 'day') return parseCalendarDate(draft.date);
  const year = Number(draft.year);
  return roughDay(draft.precision === 'year' ? { year } : { year, month: Number(draft.month) }, today);
}

/** The fields that are only there when something was said in them. */
function saidFields(draft: LogDraft): Pick<LogFields, 'via' | 'answered' | 'note' | 'confidential'> {
  const note = draft.note.trim();
  return {
    ...(draft.via !== undefined && { via: draft.via }),
    ...(draft.answered !== undefined && { answered: draft.answered }),
    ...(note !== '' && { note }),
    ...(draft.confidential && { confidential: true }),
  };
}

function isMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes > 0 && minutes <= MOST_MINUTES;
}
