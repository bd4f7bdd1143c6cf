/** The words of the first load in English, the source: the frame, Week, and what many screens say. */
import { app } from './en/app.ts';
import { nudge } from './en/nudge.ts';
import { opening } from './en/opening.ts';
import { week } from './en/week.ts';
import { words } from './en/words.ts';

export const enFirst = { language: 'en', app, nudge, opening, week, words } as const;
