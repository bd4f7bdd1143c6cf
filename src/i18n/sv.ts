/** Every word of the interface in Swedish. Does not compile until it says all that `en.ts` says. */
import { svFirst } from './sv-first.ts';
import { ask } from './sv/ask.ts';
import { back } from './sv/back.ts';
import { backup } from './sv/backup.ts';
import { checkIn } from './sv/check-in.ts';
import { compass } from './sv/compass.ts';
import { contactForm } from './sv/contact-form.ts';
import { contact } from './sv/contact.ts';
import { contacts } from './sv/contacts.ts';
import { days } from './sv/days.ts';
import { demand } from './sv/demand.ts';
import { duplicates } from './sv/duplicates.ts';
import { exporting } from './sv/export.ts';
import { giving } from './sv/giving.ts';
import { giveTip } from './sv/give-tip.ts';
import { help } from './sv/help.ts';
import { importing } from './sv/import.ts';
import { insights } from './sv/insights.ts';
import { install } from './sv/install.ts';
import { introductions } from './sv/introductions.ts';
import { lately } from './sv/lately.ts';
import { learning } from './sv/learning.ts';
import { justMet } from './sv/just-met.ts';
import { log } from './sv/log.ts';
import { many } from './sv/many.ts';
import { map } from './sv/map.ts';
import { measure } from './sv/measure.ts';
import { mercy } from './sv/mercy.ts';
import { networks } from './sv/networks.ts';
import { offers } from './sv/offers.ts';
import { privacy } from './sv/privacy.ts';
import { pitfalls } from './sv/pitfalls.ts';
import { profile } from './sv/profile.ts';
import { promises } from './sv/promises.ts';
import { outreach } from './sv/outreach.ts';
import { purposes } from './sv/purposes.ts';
import { passOn } from './sv/pass-on.ts';
import { quickHelp } from './sv/quick-help.ts';
import { reminders } from './sv/reminders.ts';
import { settings } from './sv/settings.ts';
import { share } from './sv/share.ts';
import { veil } from './sv/veil.ts';
import { sort } from './sv/sort.ts';
import { tips } from './sv/tips.ts';
import { trash } from './sv/trash.ts';
import { underWay } from './sv/under-way.ts';
import { checklist } from './sv/checklist.ts';
import { review } from './sv/review.ts';
import { wayHome } from './sv/way-home.ts';
import { palette } from './sv/palette.ts';
import { inventory } from './sv/inventory.ts';
import { closer } from './sv/closer.ts';
import { waysIn } from './sv/ways-in.ts';
import { welcome } from './sv/welcome.ts';
import type { en } from './en.ts';

export const sv: Omit<typeof en, 'language'> & { readonly language: 'sv' } = {
  ...svFirst,
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
