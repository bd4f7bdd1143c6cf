/** De stilla staplarna sist på Vecka, och vad ett svep över ett kort gör. */
import type { lately as source } from '../en/lately.ts';

export const lately: typeof source = {
  title: 'På sistone',
  caption: 'Livstecken, vecka för vecka',
  week: 'Vecka',
  signs: 'Livstecken',
  from: (first, last) => `${first} – ${last}`,
  sentence: (number, count) =>
    count === 0
      ? 'En stilla tid, de senaste fyra veckorna.'
      : `${count === 1 ? 'ett' : number} livstecken de senaste fyra veckorna.`,
  swipe: {
    noted: (name) => `Noterat: du har hörts av med ${name}.`,
  },
};
