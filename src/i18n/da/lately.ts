/** De stille søjler sidst på Uge, og hvad et stryg hen over et kort gør. */
import type { lately as source } from '../en/lately.ts';

export const lately: typeof source = {
  title: 'På det seneste',
  caption: 'Livstegn, uge for uge',
  week: 'Uge',
  signs: 'Livstegn',
  from: (first, last) => `${first} – ${last}`,
  sentence: (number, count) =>
    count === 0
      ? 'En stille tid, de sidste fire uger.'
      : `${count === 1 ? 'ét' : number} livstegn i de sidste fire uger.`,
  swipe: {
    noted: (name) => `Noteret: du har talt med ${name}.`,
  },
};
