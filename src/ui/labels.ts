/** The few words that the kit itself must say; the app hands them in, since `ui` has no language. */
import { createContext, use } from 'react';

export type Labels = {
  readonly back: string;
  readonly close: string;
  readonly more: string;
  readonly undo: string;
  /** Opens what a chart shows, as a table. */
  readonly asTable: string;
  /** What is asked before unsaved words are let go. */
  readonly leaving: { readonly title: string; readonly text: string; readonly stay: string; readonly leave: string };
  /** The button that takes a chip away, such as "Remove gardening". */
  readonly remove: (name: string) => string;
};

export const LabelsContext = createContext<Labels | undefined>(undefined);

/** The kit's words in the person's language; throws outside a `LabelsContext`. */
export function useLabels(): Labels {
  const labels = use(LabelsContext);
  if (labels === undefined) throw new Error('LabelsContext is missing');
  return labels;
}
