/** Thinks of what everyone must be read for, off the main thread. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { think } from '../store/thinking.ts';
import type { ThinkingAnswer, ThinkingRequest } from './thinking-messages.ts';

addEventListener('message', ({ data }: MessageEvent<ThinkingRequest>) => {
  void answer(data).then((found) => postMessage(found));
});

async function answer({ about, today }: ThinkingRequest): Promise<ThinkingAnswer> {
  const database = new Database();
  try {
    return { kind: 'thought', found: await think(database, about, today) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', name, message };
  } finally {
    database.close();
  }
}
