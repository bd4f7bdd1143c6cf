/** What one may do about a backup from Week: go and make one, or let the app write its file again. */
import { use, useState } from 'react';
import { BackupLineContext } from '../../hooks/backup-line.ts';
import type { BackupNudge } from '../../hooks/use-backup-nudge.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { writeKeptFile } from '../../hooks/write-kept-file.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { askToWrite } from '../../platform/file-handle.ts';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { useToast } from '../../ui/overlays/toast-context.ts';

export function BackupAct({ nudge }: { readonly nudge: BackupNudge }) {
  const { note: words, kept } = useMessages().backup;
  const database = useDatabase();
  const open = use(BackupLineContext);
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  if (nudge.kind !== 'allow') {
    return (
      <LinkButton to={paths.backup} look="plain">
        {nudge.kind === 'age' ? words.act : words.look}
      </LinkButton>
    );
  }
  const { handle } = nudge.file;
  async function allow(): Promise<void> {
    setBusy(true);
    const isWritten = (await askToWrite(handle)) && (await writeKeptFile(database, open, true)) === 'written';
    if (isWritten) toast({ text: kept.written });
    setBusy(false);
  }
  return (
    <Button look="plain" disabled={isBusy} onClick={() => void allow()}>
      {kept.allow}
    </Button>
  );
}
