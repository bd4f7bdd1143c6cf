/** Making a backup on a screen: how far it has come, the file it became, and calling it off. Leaving the screen does too. */
import { use, useEffect, useRef, useState } from 'react';
import { dayAndTimeAt } from '../platform/clock.ts';
import { saveFile, type MadeFile } from '../platform/files.ts';
import { backupFileName } from '../formats/backup/file-name.ts';
import { noteBackup } from '../store/backup-age.ts';
import { BackupLineContext } from './backup-line.ts';
import { makeBackup, type BackupProgress, type MadeBackup, type MakeEnd } from './make-backup.ts';
import { useDatabase } from './use-live.ts';

/** A backup among the downloads. */
export type SavedBackup = MadeFile & Omit<MadeBackup, 'kind' | 'file'>;

export type MakingStage =
  | { readonly kind: 'resting'; readonly calledOff?: true }
  | { readonly kind: 'making'; readonly progress?: BackupProgress }
  | { readonly kind: 'saved'; readonly saved: SavedBackup }
  | { readonly kind: 'failed'; readonly failure: Extract<MakeEnd, { readonly kind: 'failed' }>['failure'] };

export type MakingModel = {
  readonly stage: MakingStage;
  /** Makes one and puts it among the downloads; encrypted when there is a passphrase. */
  readonly make: (passphrase?: string) => void;
  readonly cancel: () => void;
};

export function useMaking(): MakingModel {
  const open = use(BackupLineContext);
  const database = useDatabase();
  const [stage, setStage] = useState<MakingStage>({ kind: 'resting' });
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  const calling = useRef<AbortController>(undefined);
  useEffect(() => () => calling.current?.abort(), []);
  if (failed !== undefined) throw failed.error;

  async function make(passphrase?: string): Promise<void> {
    const controller = new AbortController();
    calling.current = controller;
    setStage({ kind: 'making' });
    const end = await makeBackup(
      open,
      { ...(passphrase !== undefined && { passphrase }) },
      { signal: controller.signal, onProgress: (progress) => setStage({ kind: 'making', progress }) },
    );
    setStage(end.kind === 'made' ? { kind: 'saved', saved: await saved(end) } : stageOf(end));
  }
  async function saved({ file: blob, madeAt, counts, isEncrypted }: MadeBackup): Promise<SavedBackup> {
    const { day } = dayAndTimeAt(Date.parse(madeAt));
    const file = { name: backupFileName(day, isEncrypted), blob };
    saveFile(file);
    await noteBackup(database, { madeAt, on: day, kind: 'file' });
    return { ...file, madeAt, counts, isEncrypted };
  }
  return {
    stage,
    make: (passphrase) => void make(passphrase).catch((error: unknown) => setFailed({ error })),
    cancel: () => calling.current?.abort(),
  };
}

function stageOf(end: Exclude<MakeEnd, MadeBackup>): MakingStage {
  return end.kind === 'failed' ? end : { kind: 'resting', calledOff: true };
}
