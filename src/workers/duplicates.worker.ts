/** Finds pairs that may be one person, among all who are here, off the main thread. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { likelyPairsIn } from '../store/merging/pairs.ts';
import type { DuplicatesAnswer, DuplicatesRequest } from './duplicates-messages.ts';

addEventListener('message', (_request: MessageEvent<DuplicatesRequest>) => {
  void find().then((answer) => postMessage(answer));
});

async function find(): Promise<DuplicatesAnswer> {
  const database = new Database();
  try {
    return { kind: 'found', pairs: await likelyPairsIn(database) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', name, message };
  } finally {
    database.close();
  }
}
