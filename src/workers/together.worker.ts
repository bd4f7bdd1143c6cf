/** Changes many people at once, or undoes that, off the main thread. */
import './guard.ts';
import { changeTogether } from '../store/change-together.ts';
import { Database } from '../store/database.ts';
import { undo } from '../store/undo.ts';
import type { TogetherAnswer, TogetherRequest } from './together-messages.ts';

addEventListener('message', (event: MessageEvent<TogetherRequest>) => {
  void answer(event.data);
});

async function answer(request: TogetherRequest): Promise<void> {
  postMessage(await answerTo(request));
}

async function answerTo(request: TogetherRequest): Promise<TogetherAnswer> {
  const database = new Database();
  try {
    if (request.kind === 'change') {
      return { kind: 'changed', done: await changeTogether(database, request, request.today) };
    }
    await undo(database, request.undoId, request.today);
    return { kind: 'undone' };
  } catch {
    // the page tries for itself then, and meets the reason
    return { kind: 'failed' };
  } finally {
    database.close();
  }
}
