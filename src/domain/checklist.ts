/**
 * What to think of when one starts a network, or is asked to join one (B12; the questions of seed 003, some of 004), in
 * parts, answered over days. The answers stand in the network by these codes, which never change their meaning.
 */

export const CHECKLIST_WAYS = ['start', 'join'] as const;
/** Whether one starts it or is invited; kept among the answers. */
export type ChecklistWay = (typeof CHECKLIST_WAYS)[number];

export const CHECKLIST_PARTS = ['self', 'people', 'rules', 'work', 'onward'] as const;
export type ChecklistPart = (typeof CHECKLIST_PARTS)[number];

const QUESTIONS_BY_PART = {
  self: ['motive', 'deal', 'ambition'],
  people: ['ideal-members', 'realistic-members', 'others', 'invitation', 'keeper'],
  rules: ['rules', 'attendance', 'confidentiality'],
  work: ['agenda', 'between-meetings', 'progress', 'outside-help'],
  onward: ['lasting', 'evaluation', 're-agreeing', 'renewal', 'colleagues'],
} as const satisfies { readonly [Part in ChecklistPart]: readonly string[] };

export type ChecklistQuestion = (typeof QUESTIONS_BY_PART)[ChecklistPart][number];

/** As they stand in `Network.checklist`: texts by code; other codes may stand there too. */
export type ChecklistAnswers = { readonly [question: string]: string };

/** The questions of a part that belong to this way, in the order in which they are asked. */
export function questionsOf(part: ChecklistPart, way: ChecklistWay): readonly ChecklistQuestion[] {
  const other = way === 'start' ? ONLY_TO_JOIN : ONLY_TO_START;
  return QUESTIONS_BY_PART[part].filter((question) => !other.has(question));
}

/** Whether one starts the network or joins it; undefined while that was not said. */
export function wayIn(answers: ChecklistAnswers): ChecklistWay | undefined {
  return CHECKLIST_WAYS.find((way) => way === answers[WAY_KEY]);
}

/** Under what the way stands among the answers. */
export const WAY_KEY = 'way';

/** The answer to a question, trimmed; undefined while there is none. */
export function answerTo(question: ChecklistQuestion, answers: ChecklistAnswers): string | undefined {
  const text = answers[question]?.trim() ?? '';
  return text === '' ? undefined : text;
}

/** How many of the way's questions there are, and how many have an answer. */
export function checklistProgress(
  way: ChecklistWay,
  answers: ChecklistAnswers,
): { readonly answered: number; readonly of: number } {
  const questions = CHECKLIST_PARTS.flatMap((part) => questionsOf(part, way));
  const answered = questions.filter((question) => answerTo(question, answers) !== undefined);
  return { answered: answered.length, of: questions.length };
}

const ONLY_TO_START: ReadonlySet<ChecklistQuestion> = new Set([
  'ambition',
  'ideal-members',
  'realistic-members',
  'invitation',
  'outside-help',
]);

const ONLY_TO_JOIN: ReadonlySet<ChecklistQuestion> = new Set(['deal', 'others']);
