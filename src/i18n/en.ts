/** Every word of the interface in English: the source that the other languages follow, one file an area. */
import { app } from './en/app.ts';
import { compass } from './en/compass.ts';
import { contactForm } from './en/contact-form.ts';
import { contact } from './en/contact.ts';
import { contacts } from './en/contacts.ts';
import { exporting } from './en/export.ts';
import { help } from './en/help.ts';
import { importing } from './en/import.ts';
import { log } from './en/log.ts';
import { networks } from './en/networks.ts';
import { nudge } from './en/nudge.ts';
import { settings } from './en/settings.ts';
import { week } from './en/week.ts';
import { welcome } from './en/welcome.ts';
import { words } from './en/words.ts';

export const en = {
  language: 'en',
  log,
  contactForm,
  contact,
  contacts,
  app,
  compass,
  exporting,
  help,
  importing,
  networks,
  nudge,
  settings,
  week,
  welcome,
  words,
} as const;
