/** Reads a file of people off the main thread, shows what it would bring, and writes it when asked. Nothing leaves it. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { openDatabase } from '../store/opening.ts';
import { ImportDesk } from './import-desk.ts';
import type { ImportAnswer, ImportRequest } from './import-messages.ts';

const database = new Database();
// the page tells of what goes wrong with it; here it is only never opened anew, empty, in place of one that is gone
void openDatabase(database, () => undefined);

const desk = new ImportDesk(database, (answer: ImportAnswer) => {
  postMessage(answer);
});

addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  void desk.take(event.data);
});
