/** What page and export worker say to each other. */
import type { ExportWish } from '../store/export.ts';

/** "Write this file." */
export type ExportRequest = { readonly wish: ExportWish };

/** The file and how many people are in it; or it could not be written, with the name of the error. */
export type ExportAnswer =
  | { readonly kind: 'written'; readonly blob: Blob; readonly people: number }
  | { readonly kind: 'failed'; readonly reason: string };
