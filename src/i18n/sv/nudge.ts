/** Varför just nu, i en mening: `nudge.whyNow(reasons, facts)` för ett kort, `nudge.standing(status, facts)` för övriga. */
import { daysBetween, partsOf, weekdayOf, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Reason } from '../../domain/nudge.ts';
import type { Status } from '../../domain/status.ts';
import type { TipKind } from '../../domain/tip.ts';
import type { nudge as English, StandingFacts } from '../en/nudge.ts';
import { monthName, relativeDay, shortDay, timeAgo, weekdayName } from '../format.ts';
import { knownWord } from '../known-word.ts';
import { composeWhy, isThisMonth, roughly, type RoughDay, type WhyClauses, type WhyFacts } from '../why-now.ts';

const clauses: WhyClauses = {
  alone: {
    due: (facts, last) => `${notSince(facts, last)}.`,
    lapsed: (facts, last) => `${quietSince(facts, last)}. En hälsning helt utan anledning är alltid tillåten.`,
    retry: (facts, last) => `${tried(facts, last)}. Kanske på ett annat sätt den här gången?`,
    met: (facts, last) => `${met(facts, last)}.`,
    first: ({ name }) => `Du har inte noterat något mellan dig och ${name} än. En hälsning är en bra början.`,
  },
  opening: { due: notSince, lapsed: quietSince, retry: tried, met },
  occasion: {
    promise: ({ name, promised, today }, day) =>
      promised === undefined
        ? `det finns något du har lovat ${name}${by(day, today)}`
        : `du har lovat ${name} ”${promised}”${by(day, today)}`,
    'reply-owed': ({ name, today }, day) =>
      `${name} hörde av sig ${timeAgo('sv', daysBetween(day, today))} och väntar på att höra från dig`,
    told: ({ name }) => `du har läst det ${name} tipsade om och kan berätta vad du tyckte`,
    tip: savedFor,
    birthday: ({ name, today }, day) =>
      day < today ? `${name} fyllde år ${wasOn(day, today)}` : `${name} fyller år ${onDay(day, today)}`,
    seeks: ({ name, offeredBy }, _, { ids }) =>
      `${ids.length === 0 ? 'du' : (offeredBy ?? 'någon du känner')} har kanske det som ${name} söker`,
  },
  join: (opening, occasion) => `${opening}, och ${occasion}.`,
  sentence: (clause) => `${clause.slice(0, 1).toLocaleUpperCase('sv')}${clause.slice(1)}.`,
};

const saved: { readonly [Each in TipKind]: string } = {
  article: 'en artikel',
  book: 'en bok',
  podcast: 'en podd',
  talk: 'ett föredrag',
  report: 'en rapport',
  blog: 'ett blogginlägg',
  video: 'en video',
  event: 'ett evenemang',
  job: 'en jobbannons',
  person: 'något',
  other: 'något',
};

function savedFor({ name, tip }: WhyFacts): string {
  const words = (tip?.words ?? []).map((word) => `”${word}”`);
  const what = `du har sparat ${knownWord(saved, tip?.kind ?? '') ?? saved.other}`;
  return words.length === 0 ? `${what} som kan vara precis rätt för ${name}` : `${what} om ${words.join(' och ')}`;
}

function whyNow(reasons: readonly Reason[], facts: WhyFacts): string {
  return composeWhy(reasons, facts, clauses);
}

const standingTexts: { readonly [Each in Status]: (facts: StandingFacts) => string } = {
  unsorted: ({ name }) => `Hur nära står du och ${name} varandra? När det är sagt kan förslagen börja.`,
  'on-track': nextSign,
  soon: nextSign,
  due: timeForASign,
  late: timeForASign,
  snoozed: ({ until, today }) =>
    until === undefined ? 'Förslagen väntar.' : `Förslagen väntar till den ${shortDay('sv', until, today)}.`,
  resting: ({ since, today }) =>
    `Har vilat${since === undefined ? '' : ` sedan ${monthName('sv', since, today)}`}. Inget är raderat, du får bara inga förslag.`,
  remembered: ({ name }) => `Du minns ${name}. Inga datum, inga förslag.`,
  never: ({ name }) => `Inga förslag om ${name}, som du önskade.`,
  'no-rhythm': ({ name }) => `${name} har ingen rytm, så bara födelsedagar och andra dagar dyker upp.`,
};

function standing(status: Status, facts: StandingFacts): string {
  return standingTexts[status](facts);
}

export const nudge: typeof English = { whyNow, standing };

function nextSign(facts: StandingFacts): string {
  const next = facts.dueOn === undefined ? '' : `Nästa livstecken ${around(facts.dueOn, facts.today)}.`;
  return `${talked(facts)}${next}`;
}

function timeForASign(facts: StandingFacts): string {
  if (facts.lastContactOn === undefined) return noneYet(facts);
  const last = roughly({ day: facts.lastContactOn, precision: facts.lastPrecision ?? 'day' }, facts.today);
  return `${notSince(facts, last)}. Ett livstecken skulle passa bra nu.`;
}

function noneYet(facts: StandingFacts): string {
  return facts.metOn === undefined ? clauses.alone.first(facts, undefined) : `${metSentence(facts)}.`;
}

function talked(facts: StandingFacts): string {
  const { lastContactOn, lastPrecision, today } = facts;
  if (lastContactOn === undefined) return facts.metOn === undefined ? '' : `${metSentence(facts)}. `;
  return `Ni hördes senast ${when(roughly({ day: lastContactOn, precision: lastPrecision ?? 'day' }, today), today)}. `;
}

function metSentence(facts: WhyFacts): string {
  return met(facts, facts.metOn && roughly({ day: facts.metOn, precision: 'day' }, facts.today));
}

/** Platsen står inom parentes som den skrevs: ingen preposition passar både en mässa, en stad, en fest och en vän. */
function met({ name, metThrough, today }: WhyFacts, last: RoughDay | undefined): string {
  const where = metThrough === undefined ? '' : ` (${metThrough})`;
  return `Du träffade ${name}${last === undefined ? '' : ` ${metWhen(last, today)}`}${where}`;
}

function metWhen(last: RoughDay, today: CalendarDate): string {
  const ago = daysBetween(last.day, today);
  return ago > 1 && ago < 7 ? `i ${weekdayName('sv', weekdayOf(last.day))}s` : when(last, today);
}

function notSince({ today }: WhyFacts, last: RoughDay | undefined): string {
  if (last !== undefined && isThisMonth(last, today)) return 'Ni har haft kontakt tidigare i månaden';
  const since = sinceText(last, today);
  return since === undefined ? 'Det var ett tag sedan ni hördes' : `Ni har inte hörts sedan ${since}`;
}

function quietSince({ today }: WhyFacts, last: RoughDay | undefined): string {
  const since = sinceText(last, today);
  return since === undefined ? 'Det har varit tyst mellan er ett tag' : `Det har varit tyst mellan er sedan ${since}`;
}

function tried({ today }: WhyFacts, last: RoughDay | undefined): string {
  return `Du försökte${last === undefined ? '' : ` ${when(last, today)}`} och det har varit tyst än så länge`;
}

/** Odefinierad när bara året är känt och det är i år: 'sedan 2026' skulle inte säga något. */
function sinceText(last: RoughDay | undefined, today: CalendarDate): string | undefined {
  if (last === undefined) return undefined;
  if (last.precision === 'day') return `den ${shortDay('sv', last.day, today)}`;
  if (last.precision === 'month') return monthName('sv', last.day, today);
  const { year } = partsOf(last.day);
  return year === partsOf(today).year ? undefined : String(year);
}

function when(last: RoughDay, today: CalendarDate): string {
  if (last.precision === 'day') return wasOn(last.day, today);
  if (isThisMonth(last, today)) return 'tidigare i månaden';
  if (last.precision === 'month') return `i ${monthName('sv', last.day, today)}`;
  return partsOf(last.day).year === partsOf(today).year ? 'tidigare i år' : `${partsOf(last.day).year}`;
}

function around(day: CalendarDate, today: CalendarDate): string {
  return daysBetween(today, day) < 28
    ? `omkring den ${shortDay('sv', day, today)}`
    : `omkring ${monthName('sv', day, today)}`;
}

function by(day: CalendarDate, today: CalendarDate): string {
  return day < today ? '' : ` till ${onDay(day, today).replace(/^på /, '')}`;
}

function onDay(day: CalendarDate, today: CalendarDate): string {
  const away = daysBetween(today, day);
  return away > 1 && away < 7 ? `på ${relativeDay('sv', day, today)}` : wasOn(day, today);
}

function wasOn(day: CalendarDate, today: CalendarDate): string {
  return Math.abs(daysBetween(today, day)) <= 1 ? relativeDay('sv', day, today) : `den ${shortDay('sv', day, today)}`;
}
