/** Hvorfor lige nu, i én sætning: `nudge.whyNow(reasons, facts)` til et kort, `nudge.standing(status, facts)` til resten. */
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
    lapsed: (facts, last) => `${quietSince(facts, last)}. En hilsen ud af det blå er altid tilladt.`,
    retry: (facts, last) => `${tried(facts, last)}. Måske på en anden måde denne gang?`,
    met: (facts, last) => `${met(facts, last)}.`,
    first: ({ name }) => `Du har ikke noteret noget mellem dig og ${name} endnu. En hilsen er et godt sted at begynde.`,
  },
  opening: { due: notSince, lapsed: quietSince, retry: tried, met },
  occasion: {
    promise: ({ name, promised, today }, day) =>
      promised === undefined
        ? `der er noget, du har lovet ${name}${by(day, today)}`
        : `du har lovet ${name} »${promised}«${by(day, today)}`,
    'reply-owed': ({ name, today }, day) =>
      `${name} gav lyd ${timeAgo('da', daysBetween(day, today))} og venter på at høre fra dig`,
    told: ({ name }) => `du har læst det, ${name} gav videre til dig, og kan fortælle, hvad du syntes`,
    tip: savedFor,
    birthday: ({ name, today }, day) =>
      day < today ? `${name} havde fødselsdag ${wasOn(day, today)}` : `${name} har fødselsdag ${onDay(day, today)}`,
    seeks: ({ name, offeredBy }, _, { ids }) =>
      `${ids.length === 0 ? 'du' : (offeredBy ?? 'én, du kender,')} har måske det, ${name} leder efter`,
  },
  join: (opening, occasion) => `${opening}, og ${occasion}.`,
  sentence: (clause) => `${clause.slice(0, 1).toLocaleUpperCase('da')}${clause.slice(1)}.`,
};

const saved: { readonly [Each in TipKind]: string } = {
  article: 'en artikel',
  book: 'en bog',
  podcast: 'en podcast',
  talk: 'et foredrag',
  report: 'en rapport',
  blog: 'et blogindlæg',
  video: 'en video',
  event: 'et arrangement',
  job: 'et jobopslag',
  person: 'noget',
  other: 'noget',
};

function savedFor({ name, tip }: WhyFacts): string {
  const words = (tip?.words ?? []).map((word) => `»${word}«`);
  const what = `du har gemt ${knownWord(saved, tip?.kind ?? '') ?? saved.other}`;
  return words.length === 0 ? `${what}, der måske er lige noget for ${name}` : `${what} om ${words.join(' og ')}`;
}

function whyNow(reasons: readonly Reason[], facts: WhyFacts): string {
  return composeWhy(reasons, facts, clauses);
}

const standingTexts: { readonly [Each in Status]: (facts: StandingFacts) => string } = {
  unsorted: ({ name }) => `Hvor tæt er båndet mellem dig og ${name}? Når det er sagt, kan forslagene begynde.`,
  'on-track': nextSign,
  soon: nextSign,
  due: timeForASign,
  late: timeForASign,
  snoozed: ({ until, today }) =>
    until === undefined ? 'Forslagene venter.' : `Forslagene venter til ${theDay(until, today)}.`,
  resting: ({ since, today }) =>
    `Har hvilet${since === undefined ? '' : ` siden ${monthName('da', since, today)}`}. Intet er slettet; du får bare ingen forslag.`,
  remembered: ({ name }) => `Du mindes ${name}. Ingen datoer, ingen forslag.`,
  never: ({ name }) => `Ingen forslag om ${name}, sådan som du ønskede det.`,
  'no-rhythm': ({ name }) => `${name} har ingen rytme, så kun fødselsdage og andre dage dukker op.`,
};

function standing(status: Status, facts: StandingFacts): string {
  return standingTexts[status](facts);
}

export const nudge: typeof English = { whyNow, standing };

function nextSign(facts: StandingFacts): string {
  const next = facts.dueOn === undefined ? '' : `Næste livstegn ${around(facts.dueOn, facts.today)}.`;
  return `${talked(facts)}${next}`;
}

function timeForASign(facts: StandingFacts): string {
  if (facts.lastContactOn === undefined) return noneYet(facts);
  const last = roughly({ day: facts.lastContactOn, precision: facts.lastPrecision ?? 'day' }, facts.today);
  return `${notSince(facts, last)}. Et livstegn ville passe fint nu.`;
}

function noneYet(facts: StandingFacts): string {
  return facts.metOn === undefined ? clauses.alone.first(facts, undefined) : `${metSentence(facts)}.`;
}

function talked(facts: StandingFacts): string {
  const { lastContactOn, lastPrecision, today } = facts;
  if (lastContactOn === undefined) return facts.metOn === undefined ? '' : `${metSentence(facts)}. `;
  return `I talte sidst sammen ${when(roughly({ day: lastContactOn, precision: lastPrecision ?? 'day' }, today), today)}. `;
}

function metSentence(facts: WhyFacts): string {
  return met(facts, facts.metOn && roughly({ day: facts.metOn, precision: 'day' }, facts.today));
}

/** Stedet står i parentes, som det blev skrevet: intet forholdsord passer til både en messe, en by, en fest og en ven. */
function met({ name, metThrough, today }: WhyFacts, last: RoughDay | undefined): string {
  const where = metThrough === undefined ? '' : ` (${metThrough})`;
  return `Du mødte ${name}${last === undefined ? '' : ` ${metWhen(last, today)}`}${where}`;
}

function metWhen(last: RoughDay, today: CalendarDate): string {
  const ago = daysBetween(last.day, today);
  return ago > 1 && ago < 7 ? `i ${weekdayName('da', weekdayOf(last.day))}s` : when(last, today);
}

function notSince({ today }: WhyFacts, last: RoughDay | undefined): string {
  if (last !== undefined && isThisMonth(last, today)) return 'I har haft kontakt tidligere på måneden';
  const since = sinceText(last, today);
  return since === undefined ? 'Det er et stykke tid siden, I talte sammen' : `I har ikke talt sammen siden ${since}`;
}

function quietSince({ today }: WhyFacts, last: RoughDay | undefined): string {
  const since = sinceText(last, today);
  return since === undefined
    ? 'Der har været stille mellem jer et stykke tid'
    : `Der har været stille mellem jer siden ${since}`;
}

function tried({ today }: WhyFacts, last: RoughDay | undefined): string {
  return `Du prøvede${last === undefined ? '' : ` ${when(last, today)}`}, og der har været stille indtil nu`;
}

/** Udefineret, når kun året kendes og det er i år: 'siden 2026' ville ikke sige noget. */
function sinceText(last: RoughDay | undefined, today: CalendarDate): string | undefined {
  if (last === undefined) return undefined;
  if (last.precision === 'day') return theDay(last.day, today);
  if (last.precision === 'month') return monthName('da', last.day, today);
  const { year } = partsOf(last.day);
  return year === partsOf(today).year ? undefined : String(year);
}

function when(last: RoughDay, today: CalendarDate): string {
  if (last.precision === 'day') return wasOn(last.day, today);
  if (isThisMonth(last, today)) return 'tidligere på måneden';
  if (last.precision === 'month') return `i ${monthName('da', last.day, today)}`;
  return partsOf(last.day).year === partsOf(today).year ? 'tidligere i år' : `i ${partsOf(last.day).year}`;
}

function around(day: CalendarDate, today: CalendarDate): string {
  return daysBetween(today, day) < 28 ? `omkring ${theDay(day, today)}` : `omkring ${monthName('da', day, today)}`;
}

function by(day: CalendarDate, today: CalendarDate): string {
  return day < today ? '' : ` til ${onDay(day, today).replace(/^på /, '')}`;
}

function onDay(day: CalendarDate, today: CalendarDate): string {
  const away = daysBetween(today, day);
  if (away > 1 && away < 7) return `på ${relativeDay('da', day, today)}`;
  return wasOn(day, today);
}

function wasOn(day: CalendarDate, today: CalendarDate): string {
  return Math.abs(daysBetween(today, day)) <= 1 ? relativeDay('da', day, today) : theDay(day, today);
}

function theDay(day: CalendarDate, today: CalendarDate): string {
  return `den ${shortDay('da', day, today)}`;
}
