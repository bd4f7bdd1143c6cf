/** Every word of the interface in English: the source that the other languages follow, one file an area. */
import { enFirst } from './en-first.ts';
import { ask } from './en/ask.ts';
import { back } from './en/back.ts';
import { backup } from './en/backup.ts';
import { checkIn } from './en/check-in.ts';
import { compass } from './en/compass.ts';
import { contactForm } from './en/contact-form.ts';
import { contact } from './en/contact.ts';
import { contacts } from './en/contacts.ts';
import { days } from './en/days.ts';
import { demand } from './en/demand.ts';
import { duplicates } from './en/duplicates.ts';
import { exporting } from './en/export.ts';
import { giving } from './en/giving.ts';
import { giveTip } from './en/give-tip.ts';
import { help } from './en/help.ts';
import { importing } from './en/import.ts';
import { insights } from './en/insights.ts';
import { install } from './en/install.ts';
import { introductions } from './en/introductions.ts';
import { lately } from './en/lately.ts';
import { learning } from './en/learning.ts';
import { justMet } from './en/just-met.ts';
import { log } from './en/log.ts';
import { many } from './en/many.ts';
import { map } from './en/map.ts';
import { measure } from './en/measure.ts';
import { mercy } from './en/mercy.ts';
import { networks } from './en/networks.ts';
import { offers } from './en/offers.ts';
import { privacy } from './en/privacy.ts';
import { pitfalls } from './en/pitfalls.ts';
import { profile } from './en/profile.ts';
import { promises } from './en/promises.ts';
import { outreach } from './en/outreach.ts';
import { purposes } from './en/purposes.ts';
import { passOn } from './en/pass-on.ts';
import { quickHelp } from './en/quick-help.ts';
import { reminders } from './en/reminders.ts';
import { settings } from './en/settings.ts';
import { share } from './en/share.ts';
import { veil } from './en/veil.ts';
import { sort } from './en/sort.ts';
import { tips } from './en/tips.ts';
import { trash } from './en/trash.ts';
import { underWay } from './en/under-way.ts';
import { checklist } from './en/checklist.ts';
import { review } from './en/review.ts';
import { wayHome } from './en/way-home.ts';
import { palette } from './en/palette.ts';
import { inventory } from './en/inventory.ts';
import { closer } from './en/closer.ts';
import { waysIn } from './en/ways-in.ts';
import { welcome } from './en/welcome.ts';

export const en = {
  ...enFirst,
  ask,
  back,
  backup,
  checkIn,
  compass,
  contactForm,
  contact,
  contacts,
  days,
  demand,
  duplicates,
  exporting,
  giving,
  giveTip,
  help,
  importing,
  insights,
  install,
  introductions,
  lately,
  learning,
  justMet,
  log,
  many,
  map,
  measure,
  mercy,
  networks,
  offers,
  privacy,
  pitfalls,
  profile,
  promises,
  purposes,
  outreach,
  passOn,
  quickHelp,
  reminders,
  settings,
  share,
  sort,
  veil,
  tips,
  trash,
  underWay,
  checklist,
  review,
  wayHome,
  palette,
  inventory,
  closer,
  waysIn,
  welcome,
} as const;
