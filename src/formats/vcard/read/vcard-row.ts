/** What one card of a file comes to. */
import type { ImportWarning, SkippedRow } from '../../import-note.ts';
import type { ImportedContact } from '../../imported-contact.ts';

/** 'blank': a card that says nothing at all. */
export type VcardRow =
  | { readonly kind: 'contact'; readonly contact: ImportedContact; readonly warnings: readonly ImportWarning[] }
  | { readonly kind: 'skipped'; readonly skipped: SkippedRow }
  | { readonly kind: 'blank' };
