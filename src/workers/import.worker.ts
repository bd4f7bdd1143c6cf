/** Reads a file of people off the main thread, shows what it would bring, and writes it when asked. Nothing leaves it. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { ImportDesk } from './import-desk.ts';
import type { ImportAnswer, ImportRequest } from './import-messages.ts';

const desk = new ImportDesk(new Database(), (answer: ImportAnswer) => {
  postMessage(answer);
});

addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  void desk.take(event.data);
});
