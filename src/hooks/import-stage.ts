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
  | {
      readonly kind: 'done';
      readonly summary: ImportSummary;
      readonly unsorted: number;
      readonly takingBack?: TakingBack;
    };

/** How far the one undo of an import has come; `left` counts the rows that had moved on since. */
export type TakingBack =
  | { readonly kind: 'running' }
  | { readonly kind: 'undone'; readonly left: number }
  | { readonly kind: 'failed'; readonly reason: string };

export type ColumnTrouble = Extract<ReadFailure, { readonly code: 'no-usable-column' }>;

/** The stage after an answer. An answer that no longer fits changes nothing. */
export function afterAnswer(
  stage: ImportStage,
  answer: Exclude<ImportAnswer, { readonly kind: 'page' | 'fitted' }>,
): ImportStage {
  if (stage.kind === 'done') return afterDone(stage, answer);
  if (stage.kind === 'choosing') return stage;
  switch (answer.kind) {
    case 'progress':
      return progressed(stage, answer);
    case 'preview':
      return { kind: 'preview', file: stage.file, preview: answer.preview, choice: choiceOf(stage), isStale: false };
    case 'done':
      return { kind: 'done', summary: answer.summary, unsorted: 'unsorted' in stage ? stage.unsorted : 0 };
    case 'undone':
      return stage;
    case 'cancelled':
      return { kind: 'choosing', calledOff: true };
    case 'failed':
      return afterFailure(stage, answer.failure);
  }
}

type Answer = Parameters<typeof afterAnswer>[1];

function afterDone(stage: Extract<ImportStage, { readonly kind: 'done' }>, answer: Answer): ImportStage {
  if (answer.kind === 'undone') return { ...stage, takingBack: { kind: 'undone', left: answer.undone.left } };
  if (answer.kind !== 'failed') return stage;
  const reason = 'reason' in answer.failure ? answer.failure.reason : answer.failure.code;
  return { ...stage, takingBack: { kind: 'failed', reason } };
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
  return { kind: 'columns', file: stage.file, trouble, choice: choiceOf(stage) };
}

/** What the person said of the columns so far. */
function choiceOf(stage: ImportStage): TableChoice {
  return 'choice' in stage ? stage.choice : {};
}

/** Whether there is a letter or figure anywhere, so that somebody could say what the columns hold. */
function saysAnything({ headers, sample }: ColumnTrouble): boolean {
  return [headers, ...sample].flat().some((cell) => /[\p{L}\p{N}]/u.test(cell));
}
