/** Where bringing a backup back stands, and where an answer of the worker takes it. */
import type { BackupTrouble } from '../formats/backup/backup-facts.ts';
import type { RestoreMode, RestorePreview, RestoreSummary } from '../store/backup/restore-facts.ts';
import type { BackupAnswer } from '../workers/backup-messages.ts';

/** How far something has come; `total` is 0 while it is not known. */
type Far = { readonly done: number; readonly total: number };

/** A backup that could be read. */
export type OpenedBackup = { readonly file: string; readonly preview: RestorePreview };

export type RestoreStage =
  /** `calledOff`: it was called off just now. */
  | { readonly kind: 'choosing'; readonly calledOff?: true }
  | ({ readonly kind: 'opening'; readonly file: string } & Far)
  | { readonly kind: 'locked'; readonly file: string; readonly wasWrong: boolean }
  | { readonly kind: 'preview'; readonly opened: OpenedBackup }
  /** Many would go: it is asked a second time. */
  | {
      readonly kind: 'asked-again';
      readonly opened: OpenedBackup;
      readonly mode: RestoreMode;
      readonly losing: number;
      readonly of: number;
    }
  /** `opened` is absent while what was here before is brought back. */
  | ({ readonly kind: 'restoring'; readonly opened?: OpenedBackup; readonly isEnding?: true } & Far)
  | { readonly kind: 'restored'; readonly summary: RestoreSummary; readonly opened?: OpenedBackup }
  | { readonly kind: 'failed'; readonly trouble: BackupTrouble };

/** The stage after an answer; an answer that doesn't belong to a stage leaves it as it is. */
export function afterBackupAnswer(stage: RestoreStage, answer: BackupAnswer): RestoreStage {
  if (answer.kind === 'cancelled') return { kind: 'choosing', calledOff: true };
  if (answer.kind === 'failed') return { kind: 'failed', trouble: answer.failure };
  if (stage.kind === 'opening') return afterOpening(stage, answer);
  return stage.kind === 'restoring' ? afterRestoring(stage, answer) : stage;
}

type Stage<Kind> = Extract<RestoreStage, { readonly kind: Kind }>;

function afterOpening(stage: Stage<'opening'>, answer: BackupAnswer): RestoreStage {
  const { file } = stage;
  if (answer.kind === 'opened') return { kind: 'preview', opened: { file, preview: answer.preview } };
  if (answer.kind === 'needs-passphrase') return { kind: 'locked', file, wasWrong: answer.wasWrong };
  return answer.kind === 'progress' ? { ...stage, done: answer.done, total: answer.total } : stage;
}

function afterRestoring(stage: Stage<'restoring'>, answer: BackupAnswer): RestoreStage {
  const { opened } = stage;
  if (answer.kind === 'restored') return { kind: 'restored', summary: answer.summary, ...(opened && { opened }) };
  if (answer.kind === 'progress') return { ...stage, done: answer.done, total: answer.total };
  if (answer.kind !== 'asks-again' || opened === undefined) return stage;
  return { kind: 'asked-again', opened, mode: answer.mode, losing: answer.losing, of: answer.of };
}
