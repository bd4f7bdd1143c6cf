/** Writes the file that takes people out, off the main thread, where there are many. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { exportText } from '../store/export.ts';
import type { ExportAnswer, ExportRequest } from './export-messages.ts';

addEventListener('message', (event: MessageEvent<ExportRequest>) => {
  void answer(event.data);
});

async function answer({ wish }: ExportRequest): Promise<void> {
  const database = new Database();
  try {
    const { text, people } = await exportText(database, wish);
    post({ kind: 'written', blob: new Blob([text], { type: 'text/csv;charset=utf-8' }), people });
  } catch (error) {
    post({ kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' });
  } finally {
    database.close();
  }
}

function post(message: ExportAnswer): void {
  postMessage(message);
}
