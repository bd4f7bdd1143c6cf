/** Where the guide leads: addresses of the app, each under the name that the interface has for it. */
import type { Guide } from '../../i18n/guide.ts';
import type { Messages } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';

export type Place = {
  /** An address of the app; or, for the way in without the stored copy, one of its host. */
  readonly to: string;
  readonly isOfHost?: true;
  readonly label: (messages: Messages, guide: Guide) => string;
};

export const places = {
  week: { to: paths.week, label: ({ app }) => app.week },
  people: { to: paths.contacts, label: ({ app }) => app.people },
  compass: { to: paths.compass, label: ({ app }) => app.compass },
  networks: { to: paths.networks, label: ({ app }) => app.networks },
  settings: { to: paths.settings, label: ({ app }) => app.settings },
  welcome: { to: paths.welcome, label: ({ opening }) => opening.begin },
  import: { to: paths.import, label: ({ importing }) => importing.title },
  round: { to: paths.checkIn, label: ({ week }) => week.round.anyDay },
  sort: { to: paths.sort, label: ({ sort }) => sort.open },
  log: { to: paths.log, label: ({ app }) => app.talked },
  justMet: { to: paths.justMet, label: ({ app }) => app.justMet },
  duplicates: { to: paths.duplicates, label: ({ duplicates }) => duplicates.title },
  newTip: { to: paths.newTip, label: ({ app }) => app.passOn },
  tips: { to: paths.tips, label: ({ tips }) => tips.title },
  newAsk: { to: paths.newAsk, label: ({ app }) => app.needHelp },
  asks: { to: paths.asks, label: ({ ask }) => ask.title },
  quickHelp: { to: paths.quickHelp, label: ({ quickHelp }) => quickHelp.title },
  introductions: { to: paths.introductions, label: ({ introductions }) => introductions.title },
  giveAndTake: { to: paths.giveAndTake, label: ({ giving }) => giving.title },
  profile: { to: paths.profile, label: ({ profile }) => profile.title },
  promises: { to: paths.promises, label: ({ promises }) => promises.title },
  purposes: { to: paths.purposes, label: ({ purposes }) => purposes.title },
  palette: { to: paths.palette, label: ({ palette }) => palette.title },
  inventory: { to: paths.inventory, label: ({ inventory }) => inventory.title },
  measure: { to: paths.measure, label: ({ measure }) => measure.title },
  insights: { to: paths.insights, label: ({ insights }) => insights.title },
  map: { to: paths.map, label: ({ map }) => map.title },
  reminders: { to: paths.reminders, label: ({ reminders }) => reminders.title },
  install: { to: paths.install, label: ({ install }) => install.row },
  export: { to: paths.export, label: ({ exporting }) => exporting.title },
  backup: { to: paths.backup, label: ({ backup }) => backup.title },
  trash: { to: paths.trash, label: ({ trash }) => trash.title },
  noSw: { to: './?no-sw', isOfHost: true, label: (_, guide) => guide.withoutCopy },
} satisfies { readonly [name: string]: Place };
