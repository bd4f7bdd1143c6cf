/** Packs everything into a backup and restores one, off the main thread. Nothing leaves it but the file one asked for. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { BackupDesk } from './backup-desk.ts';
import type { BackupAnswer, BackupRequest } from './backup-messages.ts';

const desk = new BackupDesk(new Database(), (answer: BackupAnswer) => {
  postMessage(answer);
});

addEventListener('message', (event: MessageEvent<BackupRequest>) => {
  void desk.take(event.data);
});
