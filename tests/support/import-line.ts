/** The import worker's own desk on a test's database, for screens under test: no worker is started. */
import type { OpenImportLine } from '../../src/hooks/import-line.ts';
import type { Database } from '../../src/store/database.ts';
import { ImportDesk } from '../../src/workers/import-desk.ts';

/** Opens lines to desks on `database`; a closed line hears nothing more. */
export function importLineTo(database: Database): OpenImportLine {
  return (hear) => {
    let isOpen = true;
    const desk = new ImportDesk(database, (answer) => void (isOpen && hear(answer)));
    return {
      send: (request) => void desk.take(request),
      close: () => {
        isOpen = false;
      },
    };
  };
}
