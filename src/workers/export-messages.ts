/** What page and export worker say to each other. */
import type { ExportedFile, ExportWish } from '../store/export-file.ts';

/** "Write this file." */
export type ExportRequest = { readonly wish: ExportWish };

/** The file; or it could not be written, with the name of the error. */
export type ExportAnswer =
  | ({ readonly kind: 'written' } & ExportedFile)
  | { readonly kind: 'failed'; readonly reason: string };
