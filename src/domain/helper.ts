/** A helper: somebody who can help with an ask, or be rung; and those who are held back though they could. */
import type { HeldBack } from './ask-load.ts';

/** Somebody who can help, with the words that say so, as they were written. */
export type Helper = { readonly contactId: string; readonly words: readonly string[] };

export type Helpers = {
  /** The best first. */
  readonly free: readonly Helper[];
  readonly heldBack: readonly (Helper & { readonly why: HeldBack })[];
};
