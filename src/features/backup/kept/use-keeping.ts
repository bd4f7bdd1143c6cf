/** What one may do with the file that is kept up to date. A failure that can't be helped ends at the error screen. */
import { use, useState } from 'react';
import { passphraseKey } from '../../../formats/backup/seal-head.ts';
import { BackupLineContext } from '../../../hooks/backup-line.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { writeKeptFile } from '../../../hooks/write-kept-file.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { askToWrite, pickFile } from '../../../platform/file-handle.ts';
import { keepFile, letKeptFileGo } from '../../../store/kept-file.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';

export type Keeping = {
  readonly isBusy: boolean;
  /** Lets the person choose the file, and writes it for the first time; answers false when they chose none. */
  readonly choose: (passphrase?: string) => Promise<boolean>;
  /** Writes it because the person asked for it; asks the browser for leave where that is needed. */
  readonly write: (handle: FileSystemFileHandle) => void;
  readonly stop: () => void;
};

export function useKeeping(): Keeping {
  const { kept: words, trouble } = useMessages().backup;
  const database = useDatabase();
  const open = use(BackupLineContext);
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  if (failed !== undefined) throw failed.error;

  async function writeNow(): Promise<void> {
    const outcome = await writeKeptFile(database, open, true);
    if (outcome === 'written') toast({ text: words.written });
    // what stands in the way of the file itself is said beside it
    if (outcome === 'unmade') toast({ text: trouble.notMade.title });
  }
  async function choose(passphrase?: string): Promise<boolean> {
    const handle = await pickFile(passphrase === undefined ? PLAIN_NAME : LOCKED_NAME);
    if (handle === undefined) return false;
    await keepFile(database, { handle, ...(passphrase !== undefined && { key: await passphraseKey(passphrase) }) });
    await writeNow();
    return true;
  }
  async function write(handle: FileSystemFileHandle): Promise<void> {
    if (await askToWrite(handle)) await writeNow();
  }
  async function stop(): Promise<void> {
    await letKeptFileGo(database);
    toast({ text: words.stopped });
  }
  async function busily<Answer>(act: () => Promise<Answer>): Promise<Answer | undefined> {
    setBusy(true);
    try {
      return await act();
    } catch (error) {
      setFailed({ error });
      return undefined;
    } finally {
      setBusy(false);
    }
  }
  return {
    isBusy,
    choose: async (passphrase) => (await busily(() => choose(passphrase))) ?? false,
    write: (handle) => void busily(() => write(handle)),
    stop: () => void busily(stop),
  };
}

const PLAIN_NAME = 'livstegn.backup';
const LOCKED_NAME = 'livstegn.encrypted.backup';
