/** How reasons become one sentence in any language: the strongest occasion, joined to what the rhythm says. */
import { addDays, daysBetween, nextYearlyDay, type CalendarDate, type YearlyDay } from '../domain/calendar-date.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Reason, ReasonCode } from '../domain/nudge.ts';
import type { TipKind } from '../domain/tip.ts';

/** What is known of the person that the sentence is about. */
export type WhyFacts = {
  /** What `nameInSentences` says. */
  readonly name: string;
  readonly today: CalendarDate;
  /** The day the reasons were reckoned, such as the plan's first; absent: today. */
  readonly reckonedOn?: CalendarDate | undefined;
  /** The last day of contact, and how exactly it is known (absent: to the day). */
  readonly lastContactOn?: CalendarDate | undefined;
  readonly lastPrecision?: Interaction['precision'] | undefined;
  readonly birthday?: YearlyDay | undefined;
  /** When and where one met, as the contact has it. */
  readonly metOn?: CalendarDate | undefined;
  readonly metThrough?: string | undefined;
  /** What was promised, in the person's own words. */
  readonly promised?: string | undefined;
  /** The waiting tip that fits, with the words that matched (none where names are hidden). */
  readonly tip?: { readonly kind: TipKind; readonly words: readonly string[] } | undefined;
  /** What `nameInSentences` says of whoever has what is sought. */
  readonly offeredBy?: string | undefined;
};

/** A day with how exactly to say it. */
export type RoughDay = { readonly day: CalendarDate; readonly precision: Interaction['precision'] };

type RhythmCode = 'due' | 'lapsed' | 'retry' | 'met' | 'first';
type OccasionCode = Exclude<ReasonCode, RhythmCode>;

/** What a language says of each reason. Clauses begin with a capital only where they open a sentence, and end bare. */
export type WhyClauses = {
  /** Whole sentences, for a reason that stands alone. */
  readonly alone: { readonly [Code in RhythmCode]: (facts: WhyFacts, last: RoughDay | undefined) => string };
  /** Opening clauses, to which an occasion is joined. */
  readonly opening: {
    readonly [Code in Exclude<RhythmCode, 'first'>]: (facts: WhyFacts, last: RoughDay | undefined) => string;
  };
  /** `day` is when it happened or is to happen. */
  readonly occasion: {
    readonly [Code in OccasionCode]: (facts: WhyFacts, day: CalendarDate, reason: Reason) => string;
  };
  readonly join: (opening: string, occasion: string) => string;
  readonly sentence: (clause: string) => string;
};

/** One sentence, or two short ones. `reasons` come weightiest first; without any it says what a first contact would. */
export function composeWhy(reasons: readonly Reason[], facts: WhyFacts, clauses: WhyClauses): string {
  const occasion = reasons.find((reason) => !isRhythmCode(reason.code));
  const rhythm = reasons.find((reason) => isRhythmCode(reason.code));
  const code = rhythm !== undefined && isRhythmCode(rhythm.code) ? rhythm.code : 'first';
  const last = rhythm === undefined ? undefined : lastDay(rhythm, facts);
  if (occasion === undefined || isRhythmCode(occasion.code)) return clauses.alone[code](facts, last);
  const clause = clauses.occasion[occasion.code](facts, dayOf(occasion, facts), occasion);
  if (code === 'first' || occasion.code === 'reply-owed') return clauses.sentence(clause);
  return clauses.join(clauses.opening[code](facts, last), clause);
}

/** The day as it is worth saying today: the day within six weeks, then the month, after two years the year alone. */
export function roughly(rough: RoughDay, today: CalendarDate): RoughDay {
  const away = Math.abs(daysBetween(rough.day, today));
  if (rough.precision === 'year' || away > YEAR_ALONE_AFTER) return { day: rough.day, precision: 'year' };
  return away > MONTH_AFTER || rough.precision === 'month' ? { day: rough.day, precision: 'month' } : rough;
}

const MONTH_AFTER = 42;
const YEAR_ALONE_AFTER = 730;

/** Whether the day is known by its month, and that is the month of today: 'since March' would say nothing then. */
export function isThisMonth(rough: RoughDay, today: CalendarDate): boolean {
  return rough.precision === 'month' && rough.day.slice(0, 7) === today.slice(0, 7);
}

const RHYTHM_CODES: ReadonlySet<ReasonCode> = new Set<RhythmCode>(['due', 'lapsed', 'retry', 'met', 'first']);

function isRhythmCode(code: ReasonCode): code is RhythmCode {
  return RHYTHM_CODES.has(code);
}

/** The last contact, for a retry the last try, for someone met that day; undefined when it is not known. */
function lastDay(rhythm: Reason, facts: WhyFacts): RoughDay | undefined {
  if (rhythm.code === 'met' && facts.metOn !== undefined) {
    return roughly({ day: facts.metOn, precision: 'day' }, facts.today);
  }
  if (rhythm.code !== 'retry' && facts.lastContactOn !== undefined) {
    return roughly({ day: facts.lastContactOn, precision: facts.lastPrecision ?? 'day' }, facts.today);
  }
  if (rhythm.days === undefined) return undefined;
  return roughly({ day: addDays(facts.reckonedOn ?? facts.today, -rhythm.days), precision: 'day' }, facts.today);
}

function dayOf(reason: Reason, facts: WhyFacts): CalendarDate {
  const from = facts.reckonedOn ?? facts.today;
  if (reason.code === 'birthday' && facts.birthday !== undefined) return nextYearlyDay(from, facts.birthday);
  return addDays(from, reason.code === 'reply-owed' ? -(reason.days ?? 0) : (reason.days ?? 0));
}
