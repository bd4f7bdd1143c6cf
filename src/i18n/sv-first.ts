/** The words of the first load in Swedish. */
import { app } from './sv/app.ts';
import { nudge } from './sv/nudge.ts';
import { opening } from './sv/opening.ts';
import { week } from './sv/week.ts';
import { words } from './sv/words.ts';
import type { enFirst } from './en-first.ts';

export const svFirst: Omit<typeof enFirst, 'language'> & { readonly language: 'sv' } = {
  language: 'sv',
  app,
  nudge,
  opening,
  week,
  words,
};
