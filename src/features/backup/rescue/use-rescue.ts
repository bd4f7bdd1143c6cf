/** Making a backup where the app can do nothing else: whatever goes wrong with it is said, and nothing is noted. */
import { use, useState } from 'react';
import { backupFileName } from '../../../formats/backup/file-name.ts';
import { BackupLineContext } from '../../../hooks/backup-line.ts';
import { makeBackup } from '../../../hooks/make-backup.ts';
import { dayAndTimeAt } from '../../../platform/clock.ts';
import { saveFile } from '../../../platform/files.ts';

type Stage = 'resting' | 'making' | 'saved' | 'failed';

export function useRescue(): { readonly stage: Stage; readonly save: () => void } {
  const open = use(BackupLineContext);
  const [stage, setStage] = useState<Stage>('resting');
  async function save(): Promise<void> {
    setStage('making');
    const end = await makeBackup(open, {});
    if (end.kind !== 'made') return setStage('failed');
    const { day } = dayAndTimeAt(Date.parse(end.madeAt));
    saveFile({ name: backupFileName(day, end.isEncrypted), blob: end.file });
    return setStage('saved');
  }
  return { stage, save: () => void save().catch(() => setStage('failed')) };
}
