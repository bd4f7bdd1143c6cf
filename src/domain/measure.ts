/**
 * A measure: the recurring self-interview about one's network, kept as a series so that change can be seen (seed 000,
 * B6). Answers name their question, never its wording: a question that is reworded stays comparable with itself, and
 * one that is retired keeps its answers.
 */
import { addDays, addSpan, type CalendarDate, type Span } from './calendar-date.ts';
import { compareTexts } from './order.ts';
import type { Saved } from './record.ts';

/** From 1, not at all, to 5, fully. */
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

export type Answer = { readonly questionId: string; readonly score?: number; readonly words?: string };

export type Measure = Saved & { readonly day: CalendarDate; readonly answers: readonly Answer[] };

/** What is being answered, on the day it is of, before it is saved. */
export type MeasureDraft = Pick<Measure, 'day' | 'answers'>;

/** How a question was put until a day. */
export type Wording = { readonly text: string; readonly until: CalendarDate };

export type Question = Saved & {
  /** Empty: the app's own wording of the question with this id. */
  readonly text: string;
  readonly order: number;
  readonly retiredOn?: CalendarDate;
  /** The wordings before this one, the earliest first; absent: there was none. */
  readonly earlier?: readonly Wording[];
};

/**
 * The questions that are asked from the start, by their ids. The first three are those of seed 000: what the network
 * means for the daily work, its form, its level; the others its need for each network, what is learned from those unlike
 * oneself, and trust (seed 004).
 */
export const FIRST_QUESTIONS = ['daily-work', 'form', 'level', 'needed', 'learning', 'trust'] as const;
export type FirstQuestion = (typeof FIRST_QUESTIONS)[number];

/** A question as it is shown, whether it was ever saved or not. */
export type KnownQuestion = Pick<Question, 'id' | 'text' | 'order' | 'retiredOn'> & {
  readonly earlier: readonly Wording[];
};

/** All questions in their order: those of the start, as far as no row says otherwise, and the person's own. */
export function knownQuestions(rows: readonly Question[]): readonly KnownQuestion[] {
  const saved = new Map(rows.map((row) => [row.id, row]));
  const first = FIRST_QUESTIONS.filter((id) => !saved.has(id)).map((id) => ({
    id,
    text: '',
    order: FIRST_QUESTIONS.indexOf(id),
    earlier: [],
  }));
  return [...first, ...rows.map((row) => ({ ...row, earlier: row.earlier ?? [] }))].toSorted(
    (one, other) => one.order - other.order || compareTexts(one.id, other.id),
  );
}

/** Whether it is one of the questions of the start, for which the app has words. */
export function isFirstQuestion(id: string): id is FirstQuestion {
  return FIRST_QUESTIONS.some((known) => known === id);
}

/** How often one asks oneself while nothing else is said: quarterly. */
export const USUAL_MEASURE_SPAN: Span = { every: 3, unit: 'month' };

/** The spans to choose from. */
export const MEASURE_SPANS: readonly Span[] = [
  { every: 1, unit: 'month' },
  USUAL_MEASURE_SPAN,
  { every: 6, unit: 'month' },
  { every: 1, unit: 'year' },
];

/** The first day to ask oneself, for whoever has used the app since a day: after four weeks there is something to look back on. */
export function firstMeasureOn(since: CalendarDate): CalendarDate {
  return addDays(since, DAYS_BEFORE_FIRST);
}

const DAYS_BEFORE_FIRST = 28;

/** The day on which one asks oneself next; undefined while one never has. `days` are those of the measures, in any order. */
export function measureDueOn(days: readonly CalendarDate[], every: Span): CalendarDate | undefined {
  const last = days.toSorted(compareTexts).at(-1);
  return last && addSpan(last, every);
}

/** What is left of answers once those that say nothing are taken away; words are trimmed. */
export function saidAnswers(answers: readonly Answer[]): readonly Answer[] {
  return answers.flatMap(({ questionId, score, words = '' }) => {
    const said = { ...(score !== undefined && { score }), ...(words.trim() !== '' && { words: words.trim() }) };
    return Object.keys(said).length === 0 ? [] : [{ questionId, ...said }];
  });
}

/** The questions whose answer is greater, and those whose answer is less, than when they were last answered before. */
export type MeasureChange = { readonly more: readonly string[]; readonly less: readonly string[] };

/**
 * What has changed at the last measure, by the ids of the questions, in the order of its answers. Undefined where none
 * of its questions was answered before. `measures` the earliest first.
 */
export function measureChange(measures: readonly Pick<Measure, 'answers'>[]): MeasureChange | undefined {
  const before = measures.slice(0, -1);
  const steps = (measures.at(-1)?.answers ?? []).flatMap(({ questionId, score }) => {
    const earlier = scoreBefore(before, questionId);
    return score === undefined || earlier === undefined ? [] : [{ questionId, step: score - earlier }];
  });
  if (steps.length === 0) return undefined;
  return {
    more: steps.filter(({ step }) => step > 0).map(({ questionId }) => questionId),
    less: steps.filter(({ step }) => step < 0).map(({ questionId }) => questionId),
  };
}

/** The score of a question in each of the measures; undefined where it was not answered. */
export function scoresOf(
  measures: readonly Pick<Measure, 'answers'>[],
  questionId: string,
): readonly (number | undefined)[] {
  return measures.map(({ answers }) => answers.find((answer) => answer.questionId === questionId)?.score);
}

function scoreBefore(measures: readonly Pick<Measure, 'answers'>[], questionId: string): number | undefined {
  return scoresOf(measures, questionId).findLast((score) => score !== undefined);
}
