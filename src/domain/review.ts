/**
 * Looking back on a network and deciding (MISSION A2, B17): sorting out is as important as sorting in. The questions are
 * those by which the author of seed 001 found that a network was not for him (a clear purpose, the will to contribute,
 * chemistry), and those of seed 000 (the level), 002 and 003 (challenge, trust, worth the time, one's own part).
 */
import { addSpan, parseCalendarDate, type CalendarDate } from './calendar-date.ts';
import {
  isOpenNetwork,
  type Feeling,
  type Meeting,
  type Network,
  type NetworkDecision,
  type Review,
} from './network.ts';

/** In the order in which they are asked. Kept in each review, so a code never changes its meaning. */
export const REVIEW_QUESTIONS = [
  'purpose',
  'will',
  'chemistry',
  'challenge',
  'trust',
  'level',
  'worth',
  'own-part',
] as const;
export type ReviewQuestion = (typeof REVIEW_QUESTIONS)[number];

/** From 'no' (1) over 'a little' and 'mostly' to 'yes' (4). They are shown in words, and never added up. */
export const REVIEW_ANSWERS = [1, 2, 3, 4] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

export type ReviewAnswers = { readonly [Question in ReviewQuestion]?: ReviewAnswer };

/** How an answer stands beside the one of last time. */
export type Compared = 'more' | 'less' | 'same';

/** Why it is time to look back: half a year has gone, its end has come, or one comes home drained from it. */
export type ReviewReason = 'half-year' | 'ends' | 'drained';

/** The answers of a review that this version knows; others, and questions of another version, are left out. */
export function answersOf({ answers }: Pick<Review, 'answers'>): ReviewAnswers {
  const known = REVIEW_QUESTIONS.flatMap((question) => {
    const answer = REVIEW_ANSWERS.find((each) => each === answers[question]);
    return answer === undefined ? [] : [[question, answer] as const];
  });
  return Object.fromEntries(known);
}

/** The answer beside that of last time; undefined where one of them is missing. */
export function comparedWith(answer: ReviewAnswer | undefined, before: ReviewAnswer | undefined): Compared | undefined {
  if (answer === undefined || before === undefined) return undefined;
  if (answer === before) return 'same';
  return answer > before ? 'more' : 'less';
}

/** The questions answered with one of the two lower words, the lowest first: what one could speak up about. */
export function weakPoints(answers: ReviewAnswers): readonly ReviewQuestion[] {
  const answerTo = (question: ReviewQuestion) => answers[question] ?? BEST;
  return REVIEW_QUESTIONS.filter((question) => answerTo(question) < GOOD_ENOUGH).toSorted(
    (one, other) => answerTo(one) - answerTo(other),
  );
}

/** What a review may end in: a network that comes with the job can't be left, but one can speak up (A2). */
export function decisionsFor({ membership }: Pick<Network, 'membership'>): readonly NetworkDecision[] {
  return membership === 'required' ? DECISIONS.filter((decision) => decision !== 'leave') : DECISIONS;
}

/** The feelings on the way home after a day, or all of them, the earliest first. */
export function feelingsSince(meetings: readonly Meeting[], since: CalendarDate | undefined): readonly Felt[] {
  return meetings
    .flatMap(({ id, day, feeling, deletedAt }) =>
      feeling !== undefined && deletedAt === undefined && (since === undefined || day > since)
        ? [{ id, day, feeling }]
        : [],
    )
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

/** How a meeting left one. */
export type Felt = { readonly id: string; readonly day: CalendarDate; readonly feeling: Feeling };

/** How often each was felt. */
export function countFeelings(felt: readonly Pick<Felt, 'feeling'>[]): { readonly [Key in Feeling]: number } {
  const count = (wanted: Feeling) => felt.filter(({ feeling }) => feeling === wanted).length;
  return { lifted: count('lifted'), fine: count('fine'), drained: count('drained') };
}

/** What is known of a network when one asks whether to look back on it; the meetings may be the latest few. */
export type ReviewFacts = {
  readonly network: Pick<Network, 'createdAt' | 'closedOn' | 'deletedAt' | 'endsOn'>;
  /** The day one last looked back; absent: one never has. */
  readonly lastOn?: CalendarDate | undefined;
  readonly meetings: readonly Meeting[];
};

/**
 * Why to look back on a network now; undefined: it can wait. Half-yearly, counted from the last time, else from the day
 * it was written down (seed 003 asks to agree when, how often and by whom it is looked back on, and to agree anew once
 * it runs; 001 lost months to a network that drained him); once it has come to its agreed end (003: for a time or
 * lasting); and after a month already, when two of the last three meetings left one drained.
 */
export function reviewReason(
  { network, lastOn, meetings }: ReviewFacts,
  today: CalendarDate,
): ReviewReason | undefined {
  if (!isOpenNetwork(network)) return undefined;
  const since = lastOn ?? parseCalendarDate(network.createdAt.slice(0, 10));
  if (hasEnded(network, lastOn, today)) return 'ends';
  if (since === undefined || addSpan(since, HALF_A_YEAR) <= today) return 'half-year';
  return isDraining(meetings, lastOn) && isLongSince(lastOn, today) ? 'drained' : undefined;
}

/** When a review falls due by itself. */
export function nextReviewOn(day: CalendarDate): CalendarDate {
  return addSpan(day, HALF_A_YEAR);
}

const DECISIONS: readonly NetworkDecision[] = ['invest-more', 'keep', 'change', 'do-less', 'leave'];
const HALF_A_YEAR = { every: 6, unit: 'month' } as const;
const A_MONTH = { every: 1, unit: 'month' } as const;
const GOOD_ENOUGH = 3;
const BEST = 4;
const LATEST = 3;
const TOO_OFTEN = 2;

/** Whether its agreed end has come, and one hasn't looked back since. */
function hasEnded({ endsOn }: ReviewFacts['network'], lastOn: CalendarDate | undefined, today: CalendarDate): boolean {
  if (endsOn === undefined || endsOn > today) return false;
  return lastOn === undefined || lastOn < endsOn;
}

function isDraining(meetings: readonly Meeting[], lastOn: CalendarDate | undefined): boolean {
  return countFeelings(feelingsSince(meetings, lastOn).slice(-LATEST)).drained >= TOO_OFTEN;
}

function isLongSince(lastOn: CalendarDate | undefined, today: CalendarDate): boolean {
  return lastOn === undefined || addSpan(lastOn, A_MONTH) <= today;
}
