/** A nudge: whom the app proposes to give a sign of life to, and why now. Reasons are data; `i18n` words them. */

/**
 * Why now. `due`: it is time (days since last contact; none when there never was any). `lapsed`: good contact once,
 * long silent (days likewise). `retry`: the last try stayed without an answer (days since). `first`: nothing has
 * happened between you here yet. `met`: nor has it, since you met (days since). `promise`: promised for this week (ids of promises; days until due). `reply-owed`:
 * they wrote (ids of interactions; days since). `told`: read something of theirs, not told them yet (ids of tips; days since).
 * `tip`: a waiting tip fits (ids of tips, the best first). `birthday`: within the week (days until). `seeks`: seeks what
 * one offers oneself (no ids), or what others do (ids of contacts, the best first).
 */
export type ReasonCode =
  | 'promise'
  | 'reply-owed'
  | 'told'
  | 'tip'
  | 'birthday'
  | 'seeks'
  | 'retry'
  | 'lapsed'
  | 'due'
  | 'met'
  | 'first';

export type Reason = {
  readonly code: ReasonCode;
  /** The rows that the reason stands on, if any. */
  readonly ids: readonly string[];
  /** Days since or until, as the code says; absent when it has none. */
  readonly days?: number;
  /** The words that matched: for `tip` those of the first one, as it has them; for `seeks` what is sought. */
  readonly words?: readonly string[];
};

/** How much a pretext adds to the rank (DESIGN 3); reasons of the rhythm itself add nothing. */
export const PRETEXT_WEIGHT: { readonly [Code in ReasonCode]: number } = {
  promise: 2,
  'reply-owed': 2,
  told: 2,
  tip: 1.5,
  birthday: 1,
  seeks: 1,
  retry: 0,
  lapsed: 0,
  due: 0,
  met: 0,
  first: 0,
};
