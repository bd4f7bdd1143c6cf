/** Writes the file that takes people or days out, off the main thread, where there are many. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { exportFile } from '../store/export-file.ts';
import type { ExportAnswer, ExportRequest } from './export-messages.ts';

addEventListener('message', (event: MessageEvent<ExportRequest>) => {
  void answer(event.data);
});

async function answer({ wish }: ExportRequest): Promise<void> {
  const database = new Database();
  try {
    post({ kind: 'written', ...(await exportFile(database, wish)) });
  } catch (error) {
    post({ kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' });
  } finally {
    database.close();
  }
}

function post(message: ExportAnswer): void {
  postMessage(message);
}
