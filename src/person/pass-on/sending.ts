/** What goes out of one tip: to whom, with which words. */
import type { Reached } from '../reached.ts';
import type { Message } from '../use-outreach.ts';

/** Someone a tip goes to, and the words that it goes with. */
export type Passing = {
  readonly person: Reached;
  readonly message: Message;
  /** The words were kept before, and stand as they were. */
  readonly isKept: boolean;
};

/** What goes out now, and how to undo that it was kept. */
export type Sending = { readonly passings: readonly Passing[]; readonly undoId?: string };
