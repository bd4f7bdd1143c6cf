/** The backup worker's own desk on a test's database, for screens under test: no worker is started. */
import type { OpenBackupLine } from '../../src/hooks/backup-line.ts';
import type { Database } from '../../src/store/database.ts';
import { BackupDesk } from '../../src/workers/backup-desk.ts';

/** Opens lines to desks on `database`; a closed line hears nothing more. */
export function backupLineTo(database: Database): OpenBackupLine {
  return (hear) => {
    let isOpen = true;
    const desk = new BackupDesk(database, (answer) => void (isOpen && hear(answer)));
    return {
      send: (request) => void desk.take(request),
      close: () => {
        isOpen = false;
      },
    };
  };
}
