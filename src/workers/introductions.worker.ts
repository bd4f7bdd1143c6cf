/** Thinks of whom to bring together, among all who are here, off the main thread. */
import './guard.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { wordsOfChip } from '../domain/introduction-words.ts';
import { Database } from '../store/database.ts';
import { suggestIntroductions } from '../store/introduction-ideas.ts';
import type { IntroductionsAnswer, IntroductionsRequest } from './introductions-messages.ts';

addEventListener('message', ({ data }: MessageEvent<IntroductionsRequest>) => {
  void think(data.today).then((answer) => postMessage(answer));
});

async function think(today: CalendarDate): Promise<IntroductionsAnswer> {
  const database = new Database();
  try {
    return { kind: 'thought', thoughts: await suggestIntroductions(database, today, wordsOfChip) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', name, message };
  } finally {
    database.close();
  }
}
