/** What page and worker say to one another about pairs that may be one person. */
import type { LikelyPair } from '../domain/duplicate-pairs.ts';

export type DuplicatesRequest = { readonly kind: 'find' };

export type DuplicatesAnswer =
  | { readonly kind: 'found'; readonly pairs: readonly LikelyPair[] }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
