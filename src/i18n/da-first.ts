/** The words of the first load in Danish. */
import { app } from './da/app.ts';
import { nudge } from './da/nudge.ts';
import { opening } from './da/opening.ts';
import { week } from './da/week.ts';
import { words } from './da/words.ts';
import type { enFirst } from './en-first.ts';

export const daFirst: Omit<typeof enFirst, 'language'> & { readonly language: 'da' } = {
  language: 'da',
  app,
  nudge,
  opening,
  week,
  words,
};
