/** A quiet line that a backup keeps what was just done; nothing once there is one, and nothing for made-up people. */
import { useBackupAge } from '../hooks/use-backup-age.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { AppLink } from '../ui/acts/app-link.tsx';
import { Soft } from '../ui/layout/soft.tsx';

export function BackupHint() {
  const { hint, hintAct } = useMessages().backup;
  const age = useBackupAge();
  if (typeof age === 'string' || age.lastOn !== undefined) return null;
  return (
    <Soft>
      {hint} <AppLink to={paths.backup}>{hintAct}</AppLink>
    </Soft>
  );
}
