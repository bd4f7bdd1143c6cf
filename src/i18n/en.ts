/** Every word of the interface in English: the source that the other languages follow, one file an area. */
import { enFirst } from './en-first.ts';
import { backup } from './en/backup.ts';
import { checkIn } from './en/check-in.ts';
import { compass } from './en/compass.ts';
import { contactForm } from './en/contact-form.ts';
import { contact } from './en/contact.ts';
import { contacts } from './en/contacts.ts';
import { demand } from './en/demand.ts';
import { duplicates } from './en/duplicates.ts';
import { exporting } from './en/export.ts';
import { help } from './en/help.ts';
import { importing } from './en/import.ts';
import { learning } from './en/learning.ts';
import { justMet } from './en/just-met.ts';
import { log } from './en/log.ts';
import { many } from './en/many.ts';
import { mercy } from './en/mercy.ts';
import { networks } from './en/networks.ts';
import { offers } from './en/offers.ts';
import { privacy } from './en/privacy.ts';
import { outreach } from './en/outreach.ts';
import { passOn } from './en/pass-on.ts';
import { settings } from './en/settings.ts';
import { share } from './en/share.ts';
import { veil } from './en/veil.ts';
import { sort } from './en/sort.ts';
import { trash } from './en/trash.ts';
import { waysIn } from './en/ways-in.ts';
import { welcome } from './en/welcome.ts';

export const en = {
  ...enFirst,
  backup,
  checkIn,
  compass,
  contactForm,
  contact,
  contacts,
  demand,
  duplicates,
  exporting,
  help,
  importing,
  learning,
  justMet,
  log,
  many,
  mercy,
  networks,
  offers,
  privacy,
  outreach,
  passOn,
  settings,
  share,
  sort,
  veil,
  trash,
  waysIn,
  welcome,
} as const;
