/** Keeps the list of people searched, sorted and filtered off the main thread. */
import './guard.ts';
import { Database } from '../store/database.ts';
import { PeopleKeeper } from './people-keeper.ts';
import type { PeopleQuestion } from './people-messages.ts';

let keeper: PeopleKeeper | undefined;

addEventListener('message', ({ data }: MessageEvent<PeopleQuestion>) => {
  if (data.kind !== 'leave') {
    const today = data.kind === 'look' ? data.look.today : data.today;
    keeper ??= new PeopleKeeper(new Database(), today, (answer) => postMessage(answer));
  }
  keeper?.ask(data);
});
