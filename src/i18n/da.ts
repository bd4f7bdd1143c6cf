/** Every word of the interface in Danish. Does not compile until it says all that `en.ts` says. */
import { daFirst } from './da-first.ts';
import { ask } from './da/ask.ts';
import { back } from './da/back.ts';
import { backup } from './da/backup.ts';
import { checkIn } from './da/check-in.ts';
import { compass } from './da/compass.ts';
import { contactForm } from './da/contact-form.ts';
import { contact } from './da/contact.ts';
import { contacts } from './da/contacts.ts';
import { days } from './da/days.ts';
import { demand } from './da/demand.ts';
import { duplicates } from './da/duplicates.ts';
import { exporting } from './da/export.ts';
import { giving } from './da/giving.ts';
import { giveTip } from './da/give-tip.ts';
import { help } from './da/help.ts';
import { importing } from './da/import.ts';
import { insights } from './da/insights.ts';
import { install } from './da/install.ts';
import { introductions } from './da/introductions.ts';
import { lately } from './da/lately.ts';
import { learning } from './da/learning.ts';
import { justMet } from './da/just-met.ts';
import { log } from './da/log.ts';
import { many } from './da/many.ts';
import { map } from './da/map.ts';
import { measure } from './da/measure.ts';
import { mercy } from './da/mercy.ts';
import { networks } from './da/networks.ts';
import { offers } from './da/offers.ts';
import { privacy } from './da/privacy.ts';
import { pitfalls } from './da/pitfalls.ts';
import { profile } from './da/profile.ts';
import { promises } from './da/promises.ts';
import { outreach } from './da/outreach.ts';
import { purposes } from './da/purposes.ts';
import { passOn } from './da/pass-on.ts';
import { quickHelp } from './da/quick-help.ts';
import { reminders } from './da/reminders.ts';
import { settings } from './da/settings.ts';
import { share } from './da/share.ts';
import { veil } from './da/veil.ts';
import { sort } from './da/sort.ts';
import { tips } from './da/tips.ts';
import { trash } from './da/trash.ts';
import { underWay } from './da/under-way.ts';
import { checklist } from './da/checklist.ts';
import { review } from './da/review.ts';
import { wayHome } from './da/way-home.ts';
import { palette } from './da/palette.ts';
import { inventory } from './da/inventory.ts';
import { closer } from './da/closer.ts';
import { waysIn } from './da/ways-in.ts';
import { welcome } from './da/welcome.ts';
import type { en } from './en.ts';

export const da: Omit<typeof en, 'language'> & { readonly language: 'da' } = {
  ...daFirst,
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
};
