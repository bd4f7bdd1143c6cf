/** Keeps whom the tips fit, off the main thread. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { MatchingKeeper } from './matching-keeper.ts';
import type { MatchingQuestion } from './matching-messages.ts';

let keeper: MatchingKeeper | undefined;

addEventListener('message', ({ data }: MessageEvent<MatchingQuestion>) => {
  keeper ??= new MatchingKeeper(new Database(), (answer) => postMessage(answer));
  keeper.ask(data);
});
