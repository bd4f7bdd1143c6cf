/** Where an import stands, and how an answer of the worker moves it on. */
import type { TableChoice } from '../formats/csv/recognize.ts';
import type { ReadFailure } from '../formats/read-failure.ts';
import type { ImportSummary } from '../store/import-contacts.ts';
import type { ImportPreview, ImportTrouble } from '../formats/import-preview.ts';
import type { ImportAnswer } from '../workers/import-messages.ts';

export type ImportStage =
  /** No file yet; `calledOff` says that the last one was called off. */
  | { readonly kind: 'choosing'; readonly calledOff?: true }
  | { readonly kind: 'reading'; readonly file: string; readonly done: number; readonly total: number }
  /** 'unreadable': the browser could not open it. */
  | {
      readonly kind: 'failed';
      readonly file: string;
      readonly trouble: ImportTrouble | { readonly code: 'unreadable' };
    }
  /** No column was recognised: the person says what they are. */
  | { readonly kind: 'columns'; readonly file: string; readonly trouble: ColumnTrouble; readonly choice: TableChoice }
  /** `choice` is what the person said of the columns; `isStale` while the worker reads the file anew by it. */
  | {
      readonly kind: 'preview';
      readonly file: string;
      readonly preview: ImportPreview;
      readonly choice: TableChoice;
      readonly isStale: boolean;
    }
  /** `unsorted` is how many come in without a tie; `isEnding` once the person has called it off. */
  | {
      readonly kind: 'writing';
      readonly file: string;
      readonly done: number;
      readonly total: number;
      readonly unsorted: number;
      readonly isEnding?: true;
    }
  | { readonly kind: 'done'; readonly summary: ImportSummary; readonly unsorted: number };

export type ColumnTrouble = Extract<ReadFailure, { readonly code: 'no-usable-column' }>;

/** The stage after an answer. An answer that no longer fits changes nothing. */
export function afterAnswer(stage: ImportStage, answer: Exclude<ImportAnswer, { readonly kind: 'page' }>): ImportStage {
  if (stage.kind === 'choosing' || stage.kind === 'done') return stage;
  switch (answer.kind) {
    case 'progress':
      return progressed(stage, answer);
    case 'preview': {
      const choice = 'choice' in stage ? stage.choice : {};
      return { kind: 'preview', file: stage.file, preview: answer.preview, choice, isStale: false };
    }
    case 'done':
      return { kind: 'done', summary: answer.summary, unsorted: stage.kind === 'writing' ? stage.unsorted : 0 };
    case 'cancelled':
      return { kind: 'choosing', calledOff: true };
    case 'failed':
      return afterFailure(stage, answer.failure);
  }
}

type Progress = Extract<ImportAnswer, { readonly kind: 'progress' }>;

/** Matching follows reading on the same bar; a reading anew leaves the preview where it is. */
function progressed(stage: ImportStage, { stage: what, done, total }: Progress): ImportStage {
  if (stage.kind === 'writing' && what === 'writing') return { ...stage, done, total };
  return stage.kind === 'reading' && what !== 'writing' ? { ...stage, done, total } : stage;
}

function afterFailure(stage: Extract<ImportStage, { readonly file: string }>, trouble: ImportTrouble): ImportStage {
  if (trouble.code !== 'no-usable-column' || !saysAnything(trouble))
    return { kind: 'failed', file: stage.file, trouble };
  return { kind: 'columns', file: stage.file, trouble, choice: 'choice' in stage ? stage.choice : {} };
}

/** Whether there is a letter or figure anywhere, so that somebody could say what the columns hold. */
function saysAnything({ headers, sample }: ColumnTrouble): boolean {
  return [headers, ...sample].flat().some((cell) => /[\p{L}\p{N}]/u.test(cell));
}
