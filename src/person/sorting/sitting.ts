/** One sitting of sorting: who waits, and what was said so far. What is said shows at once; the writes come after. */
import type { Contact } from '../../domain/contact.ts';
import type { WriteFailure } from '../../platform/write-failure.ts';
import type { SortedAs } from '../../store/sorting.ts';

export type Step = { readonly contact: Contact; readonly as: SortedAs | 'later' };

export type Sitting = {
  /** The first of them is asked about now. */
  readonly waiting: readonly Contact[];
  /** In the order they were taken. */
  readonly steps: readonly Step[];
  /** The last write that failed; its card has come back. */
  readonly failure?: { readonly contact: Contact; readonly kind: WriteFailure };
};

/** Something is said of the one who is asked about; the next one is up. */
export function afterStep({ waiting, steps }: Sitting, as: Step['as']): Sitting {
  const [contact, ...rest] = waiting;
  return contact === undefined ? { waiting, steps } : { waiting: rest, steps: [...steps, { contact, as }] };
}

/** The last step is taken back; its card is up again. */
export function beforeLastStep({ waiting, steps }: Sitting): Sitting {
  const last = steps.at(-1);
  return { waiting: last === undefined ? waiting : [last.contact, ...waiting], steps: steps.slice(0, -1) };
}

/** What was said of a contact could not be saved: the card comes back, whatever was said since. */
export function afterFailure(sitting: Sitting, contact: Contact, kind: WriteFailure): Sitting {
  const steps = sitting.steps.filter((step) => step.contact.id !== contact.id);
  const waiting = sitting.waiting.filter(({ id }) => id !== contact.id);
  return { waiting: [contact, ...waiting], steps, failure: { contact, kind } };
}

/** The ids of those given a tie so far, in order; they share the weeks to come with the next. */
export function tiedSoFar({ steps }: Sitting): readonly string[] {
  return steps.flatMap(({ contact, as }) => (typeof as === 'object' ? contact.id : []));
}

export type SittingCounts = { readonly [Key in 'strong' | 'weak' | 'rest' | 'later' | 'sorted']: number };

/** How many were said to be what; `sorted` are all but those left for later. */
export function countsOf({ steps }: Sitting): SittingCounts {
  const count = (what: string): number =>
    steps.filter(({ as }) => (typeof as === 'object' ? as.tie : as) === what).length;
  const later = count('later');
  return { strong: count('strong'), weak: count('weak'), rest: count('rest'), later, sorted: steps.length - later };
}
