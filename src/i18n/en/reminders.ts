/** What reminds of the weekly round, on the page about it, in Settings and in the app; what the phone itself says is in reminder.ts. */
export const reminders = {
  title: 'Reminders',
  note: 'Calendar, notification, the dot on the icon',
  /** `when` is a weekday and a time. */
  intro: (when: string): string => `Your weekly round: ${when}.`,
  truth:
    'There is no server that could ring you, so this device does what it can. The calendar is the surest; the others join in where they are able to.',
  on: 'On here',
  off: 'Off',
  never: 'Not on this device',
  calendar: {
    title: 'In your calendar',
    none: 'Not put there yet',
    there: (when: string): string => `Put there for ${when}`,
    unknown: 'Put there',
    stale: (when: string): string => `Your calendar still has ${when}.`,
    text: 'Your own calendar rings at the hour on every phone, on an iPhone too. There is no name in it.',
    act: 'Put it in my calendar',
    again: 'Put it there again',
    update: 'Update my calendar',
    saved: (name: string): string =>
      `${name} is among your downloads. Open it, and your calendar asks whether to add the round; if it is there already, it is moved.`,
    share: 'Hand it to another app',
    google: 'Open Google’s calendar',
    googleText:
      'Leads to Google’s own page with the round filled in, without names. If you change the time later, change it there by hand.',
    googleStale: (when: string): string => `Google’s calendar was given ${when}. Change it there by hand.`,
  },
  notification: {
    title: 'A notification',
    label: 'Notify me once a week',
    names: 'With names',
    namesHint:
      'At most two, on the lock screen too. Nobody from a private part of your life, and none while names are hidden or the app is veiled.',
    on: 'The browser wakes the app now and then and chooses the hour itself: at your time or later, within three days. It does so for apps you often use.',
    off: 'One a week at most, at your time or later: the browser chooses the hour. None once the round is done.',
    waiting:
      'You have said yes. Now it is up to the browser, which wakes only apps that it finds you use often enough. Until then, trust the calendar.',
    waits: 'Up to the browser',
    install: 'The browser wakes only apps that are on the home screen.',
    installDesktop: 'The browser wakes only apps that are installed.',
    toInstall: 'Put the app there',
    toInstallDesktop: 'Install the app',
    denied: {
      android:
        'Notifications are blocked. Only the phone can undo that: hold the app’s icon, choose App info, then Notifications.',
      androidTab:
        'Notifications are blocked. Only the browser can undo that: in its menu, Settings, Site settings, Notifications.',
      desktop:
        'Notifications are blocked. Only the browser can undo that: press the sign to the left of the address, or in an installed app its menu ⋯, and allow notifications.',
      ios: 'Notifications are blocked. Only the phone can undo that: in Settings, Notifications, Livstegn.',
    },
    never: {
      ios: 'An iPhone or iPad wakes a web app only when a server calls, and Livstegn has none. Let the calendar ring.',
      firefox: 'Firefox wakes no web app that is closed. Let the calendar ring.',
      safari: 'Safari wakes a web app only when a server calls, and Livstegn has none. Let the calendar ring.',
      other: 'This browser wakes no web app that is closed. Let the calendar ring.',
    },
  },
  badge: {
    title: 'A dot on the icon',
    on: 'Stands from the hour of the round until it is done. It changes when you open the app, or when the browser wakes it.',
    onIos:
      'Stands from the hour of the round until it is done. An iPhone can’t light it while the app is closed, only when you have been here.',
    install: 'The icon gets a dot once the app is on the home screen.',
    installDesktop: 'The icon gets a dot once the app is installed.',
    ask: 'This device draws the dot for apps that may notify you.',
    allow: 'Allow it',
    notification: 'Android draws a dot by itself as long as the week’s notification stands.',
    never: 'This browser draws none.',
  },
  line: {
    title: 'A line in the app',
    text: 'On the day, from your time on, a line leads to the round wherever you are in the app.',
    /** The line itself. */
    says: 'Time for the weekly round',
    wave: 'Not this week',
    waved: 'The round can wait until next week.',
  },
  /** At the end of the first run. */
  first: {
    act: 'Put it in my calendar',
    saved: 'Open the file among your downloads, and your calendar asks whether to add it.',
  },
};
