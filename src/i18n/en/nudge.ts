/**
 * Why now, in one sentence: `nudge.whyNow(reasons, { name, today, reckonedOn?, lastContactOn?, lastPrecision?, birthday?,
 * promised? })` for a card, `nudge.standing(status, facts)` for someone whom no plan names. Names, never guessed pronouns.
 */
import { daysBetween, partsOf, weekdayOf, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Reason } from '../../domain/nudge.ts';
import type { Status } from '../../domain/status.ts';
import type { TipKind } from '../../domain/tip.ts';
import { monthName, relativeDay, shortDay, timeAgo, weekdayName } from '../format.ts';
import { knownWord } from '../known-word.ts';
import { composeWhy, isThisMonth, roughly, type RoughDay, type WhyClauses, type WhyFacts } from '../why-now.ts';

/** What is known of someone's standing; `until` ends a snooze, `since` began a rest. */
export type StandingFacts = WhyFacts & {
  readonly dueOn?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
  readonly since?: CalendarDate | undefined;
};

const clauses: WhyClauses = {
  alone: {
    due: (facts, last) => `${notSince(facts, last)}.`,
    lapsed: (facts, last) => `${quietSince(facts, last)}. A hello out of the blue is always allowed.`,
    retry: (facts, last) => `${tried(facts, last)}. Perhaps another way this time?`,
    met: (facts, last) => `${met(facts, last)}.`,
    first: ({ name }) => `Nothing is noted between you and ${name} yet. A greeting is a good place to start.`,
  },
  opening: { due: notSince, lapsed: quietSince, retry: tried, met },
  occasion: {
    promise: ({ name, promised, today }, day) =>
      promised === undefined
        ? `there is something you promised ${name}${by(day, today)}`
        : `you promised ${name} “${promised}”${by(day, today)}`,
    'reply-owed': ({ name, today }, day) =>
      `${name} got in touch ${timeAgo('en', daysBetween(day, today))} and is waiting to hear from you`,
    told: ({ name }) => `you have read what ${name} passed on to you and can say what you thought of it`,
    tip: savedFor,
    birthday: ({ name, today }, day) => `${name} ${day < today ? 'had' : 'has'} a birthday ${onDay(day, today)}`,
    seeks: ({ name, offeredBy }, _, { ids }) =>
      `${ids.length === 0 ? 'you' : (offeredBy ?? 'someone you know')} may have what ${name} is looking for`,
  },
  join: (opening, occasion) => `${opening}, and ${occasion}.`,
  sentence: (clause) => `${clause.slice(0, 1).toLocaleUpperCase('en')}${clause.slice(1)}.`,
};

const saved: { readonly [Each in TipKind]: string } = {
  article: 'an article',
  book: 'a book',
  podcast: 'a podcast',
  talk: 'a talk',
  report: 'a report',
  blog: 'a blog post',
  video: 'a video',
  event: 'an event',
  job: 'a job ad',
  person: 'something',
  other: 'something',
};

function savedFor({ name, tip }: WhyFacts): string {
  const words = (tip?.words ?? []).map((word) => `“${word}”`);
  const what = `you have saved ${knownWord(saved, tip?.kind ?? '') ?? saved.other}`;
  return words.length === 0 ? `${what} that may be just right for ${name}` : `${what} about ${words.join(' and ')}`;
}

function whyNow(reasons: readonly Reason[], facts: WhyFacts): string {
  return composeWhy(reasons, facts, clauses);
}

const standingTexts: { readonly [Each in Status]: (facts: StandingFacts) => string } = {
  unsorted: ({ name }) => `How close are you and ${name}? Once that is said, suggestions can begin.`,
  'on-track': nextSign,
  soon: nextSign,
  due: timeForASign,
  late: timeForASign,
  snoozed: ({ until, today }) =>
    until === undefined ? 'Suggestions wait.' : `Suggestions wait until ${shortDay('en', until, today)}.`,
  resting: ({ since, today }) =>
    `Resting${since === undefined ? '' : ` since ${monthName('en', since, today)}`}. Nothing is deleted; you just get no suggestions.`,
  remembered: ({ name }) => `You remember ${name}. No dates, no suggestions.`,
  never: ({ name }) => `No suggestions about ${name}, as you wished.`,
  'no-rhythm': ({ name }) => `No rhythm for ${name}, so only birthdays and other days turn up.`,
};

function standing(status: Status, facts: StandingFacts): string {
  return standingTexts[status](facts);
}

export const nudge = { whyNow, standing };

function nextSign(facts: StandingFacts): string {
  const next = facts.dueOn === undefined ? '' : `Next sign of life ${around(facts.dueOn, facts.today)}.`;
  return `${talked(facts)}${next}`;
}

function timeForASign(facts: StandingFacts): string {
  if (facts.lastContactOn === undefined) return noneYet(facts);
  const last = roughly({ day: facts.lastContactOn, precision: facts.lastPrecision ?? 'day' }, facts.today);
  return `${notSince(facts, last)}. A sign of life would fit now.`;
}

function noneYet(facts: StandingFacts): string {
  return facts.metOn === undefined ? clauses.alone.first(facts, undefined) : `${metSentence(facts)}.`;
}

function talked(facts: StandingFacts): string {
  const { lastContactOn, lastPrecision, today } = facts;
  if (lastContactOn === undefined) return facts.metOn === undefined ? '' : `${metSentence(facts)}. `;
  return `You last talked ${when(roughly({ day: lastContactOn, precision: lastPrecision ?? 'day' }, today), today)}. `;
}

function metSentence(facts: WhyFacts): string {
  return met(facts, facts.metOn && roughly({ day: facts.metOn, precision: 'day' }, facts.today));
}

/** Where stands in brackets as it was written: no preposition fits a fair, a town, a party and a friend alike. */
function met({ name, metThrough, today }: WhyFacts, last: RoughDay | undefined): string {
  const where = metThrough === undefined ? '' : ` (${metThrough})`;
  return `You met ${name}${last === undefined ? '' : ` ${metWhen(last, today)}`}${where}`;
}

function metWhen(last: RoughDay, today: CalendarDate): string {
  const ago = daysBetween(last.day, today);
  return ago > 1 && ago < 7 ? `on ${weekdayName('en', weekdayOf(last.day))}` : when(last, today);
}

function notSince({ today }: WhyFacts, last: RoughDay | undefined): string {
  if (last !== undefined && isThisMonth(last, today)) return 'You were in touch earlier this month';
  const since = sinceText(last, today);
  return since === undefined ? 'It has been a while since you talked' : `You haven’t talked since ${since}`;
}

function quietSince({ today }: WhyFacts, last: RoughDay | undefined): string {
  const since = sinceText(last, today);
  return since === undefined
    ? 'It has been quiet between you for a while'
    : `It has been quiet between you since ${since}`;
}

function tried({ today }: WhyFacts, last: RoughDay | undefined): string {
  return `You tried${last === undefined ? '' : ` ${when(last, today)}`} and it has been quiet so far`;
}

/** Undefined where only the year is known and it is this one: 'since 2026' would say nothing. */
function sinceText(last: RoughDay | undefined, today: CalendarDate): string | undefined {
  if (last === undefined) return undefined;
  if (last.precision === 'day') return shortDay('en', last.day, today);
  if (last.precision === 'month') return monthName('en', last.day, today);
  const { year } = partsOf(last.day);
  return year === partsOf(today).year ? undefined : String(year);
}

function when(last: RoughDay, today: CalendarDate): string {
  if (last.precision === 'day') return onDay(last.day, today);
  if (isThisMonth(last, today)) return 'earlier this month';
  if (last.precision === 'month') return `in ${monthName('en', last.day, today)}`;
  return partsOf(last.day).year === partsOf(today).year ? 'earlier this year' : `in ${partsOf(last.day).year}`;
}

function around(day: CalendarDate, today: CalendarDate): string {
  return daysBetween(today, day) < 28
    ? `around ${shortDay('en', day, today)}`
    : `around ${monthName('en', day, today)}`;
}

function by(day: CalendarDate, today: CalendarDate): string {
  return day < today ? '' : ` ${onDay(day, today).replace(/^on /, 'for ').replace(/^to/, 'for to')}`;
}

function onDay(day: CalendarDate, today: CalendarDate): string {
  const isNamed = Math.abs(daysBetween(today, day)) <= 1;
  return isNamed ? relativeDay('en', day, today) : `on ${relativeDay('en', day, today)}`;
}
