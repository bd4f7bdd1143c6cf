/** Every word of the interface in English: the source that the other languages follow, one file an area. */
import { app } from './en/app.ts';
import { compass } from './en/compass.ts';
import { help } from './en/help.ts';
import { networks } from './en/networks.ts';
import { nudge } from './en/nudge.ts';
import { settings } from './en/settings.ts';
import { week } from './en/week.ts';
import { welcome } from './en/welcome.ts';
import { words } from './en/words.ts';

export const en = {
  language: 'en',
  app,
  compass,
  help,
  networks,
  nudge,
  settings,
  week,
  welcome,
  words,
} as const;
