/**
 * The five pieces of advice (seed 001), each with where one stands and the one thing to do now. Facts go in, codes come
 * out; i18n words them. What somebody waits for comes before what would only be good to do; nothing is ever asked twice
 * at once.
 */
import { daysBetween, type CalendarDate } from './calendar-date.ts';

/** In the order of the seed: know your purpose, choose, invest, ask, remember. */
export const ADVICE = ['purpose', 'choose', 'invest', 'ask', 'remember'] as const;
export type Advice = (typeof ADVICE)[number];

/** How many days each of the facts looks ahead or back. */
export const ADVICE_DAYS = { promises: 7, given: 90, heard: 30 } as const;

/** What is known of each; ids are of those that come first, absent where there is none. */
export type AdviceFacts = {
  readonly purpose: {
    readonly count: number;
    readonly firstId?: string | undefined;
    /** Its day to look back has come. */
    readonly dueId?: string | undefined;
    /** Nobody and nothing serves it. */
    readonly unservedId?: string | undefined;
  };
  readonly choose: {
    /** Of networks one belongs to still. */
    readonly count: number;
    /** It is time to look back on it. */
    readonly dueId?: string | undefined;
    /** It serves no purpose that was written down. */
    readonly aimlessId?: string | undefined;
  };
  readonly invest: {
    /** Promises due within a week, or past their day. */
    readonly promisesDue: number;
    /** Whether one has said how much time one would like to give. */
    readonly hasWish: boolean;
    /** What was noted as given within ninety days. */
    readonly given: number;
  };
  readonly ask: {
    /** The day one last asked somebody; absent: never. */
    readonly lastOn?: CalendarDate | undefined;
    /** An ask for which somebody helped who was not thanked. */
    readonly thankId?: string | undefined;
    /** Help received of which they were not told how it went. */
    readonly tellId?: string | undefined;
    /** An ask that still waits for an answer, or has not gone to anyone. */
    readonly openId?: string | undefined;
  };
  readonly remember: {
    readonly people: number;
    /** How many heard from one within thirty days. */
    readonly lately: number;
    /** How many of this week's plan wait. */
    readonly waiting: number;
  };
};

/** Where one stands in each, as a code. */
export type Standings = {
  readonly purpose: 'none' | 'one' | 'several';
  readonly choose: 'none' | 'one' | 'several';
  readonly invest: 'none' | 'given';
  readonly ask: 'never' | 'long-ago' | 'lately';
  readonly remember: 'nobody' | 'quiet' | 'some' | 'many';
};

/** The one thing to do now in each. */
export type Acts = {
  readonly purpose: 'write' | 'look-back' | 'link' | 'see';
  readonly choose: 'add' | 'review' | 'aim' | 'see';
  readonly invest: 'promise' | 'time' | 'give' | 'see';
  readonly ask: 'thank' | 'tell' | 'follow' | 'ask' | 'see';
  readonly remember: 'add' | 'week' | 'inventory';
};

/** `id` is what the act is about: a purpose, a network, an ask or an entry of the ledger. */
export type Advised<Which extends Advice> = {
  readonly standing: Standings[Which];
  readonly act: { readonly code: Acts[Which]; readonly id?: string };
};

export type AllAdvised = { readonly [Which in Advice]: Advised<Which> };

/** All five, from the facts. */
export function advised(facts: AdviceFacts, today: CalendarDate): AllAdvised {
  return {
    purpose: { standing: countStanding(facts.purpose.count), act: purposeAct(facts.purpose) },
    choose: { standing: countStanding(facts.choose.count), act: chooseAct(facts.choose) },
    invest: { standing: facts.invest.given > 0 ? 'given' : 'none', act: investAct(facts.invest) },
    ask: { standing: askStanding(facts.ask, today), act: askAct(facts.ask, today) },
    remember: { standing: rememberStanding(facts.remember), act: rememberAct(facts.remember) },
  };
}

/** After half a year without a question it is time for one: people like to help (seed 001, the fourth advice). */
const LONG_AGO_DAYS = 182;

/** From here on nobody counts. */
const MANY = 50;

function countStanding(count: number): 'none' | 'one' | 'several' {
  if (count === 0) return 'none';
  return count === 1 ? 'one' : 'several';
}

function purposeAct({ count, firstId, dueId, unservedId }: AdviceFacts['purpose']): Advised<'purpose'>['act'] {
  if (count === 0) return { code: 'write' };
  if (dueId !== undefined) return { code: 'look-back', id: dueId };
  if (unservedId !== undefined) return { code: 'link', id: unservedId };
  return { code: 'see', ...(firstId !== undefined && { id: firstId }) };
}

function chooseAct({ count, dueId, aimlessId }: AdviceFacts['choose']): Advised<'choose'>['act'] {
  if (count === 0) return { code: 'add' };
  if (dueId !== undefined) return { code: 'review', id: dueId };
  return aimlessId === undefined ? { code: 'see' } : { code: 'aim', id: aimlessId };
}

function investAct({ promisesDue, hasWish, given }: AdviceFacts['invest']): Advised<'invest'>['act'] {
  if (promisesDue > 0) return { code: 'promise' };
  if (!hasWish) return { code: 'time' };
  return { code: given === 0 ? 'give' : 'see' };
}

function askStanding({ lastOn }: AdviceFacts['ask'], today: CalendarDate): Standings['ask'] {
  if (lastOn === undefined) return 'never';
  return daysBetween(lastOn, today) > LONG_AGO_DAYS ? 'long-ago' : 'lately';
}

function askAct(facts: AdviceFacts['ask'], today: CalendarDate): Advised<'ask'>['act'] {
  const { thankId, tellId, openId } = facts;
  if (thankId !== undefined) return { code: 'thank', id: thankId };
  if (tellId !== undefined) return { code: 'tell', id: tellId };
  if (openId !== undefined) return { code: 'follow', id: openId };
  return { code: askStanding(facts, today) === 'lately' ? 'see' : 'ask' };
}

function rememberStanding({ people, lately }: AdviceFacts['remember']): Standings['remember'] {
  if (people === 0) return 'nobody';
  if (lately === 0) return 'quiet';
  return lately < MANY ? 'some' : 'many';
}

function rememberAct({ people, waiting }: AdviceFacts['remember']): Advised<'remember'>['act'] {
  if (people === 0) return { code: 'add' };
  return { code: waiting > 0 ? 'week' : 'inventory' };
}
