/** Installing the app: what it gives, and where to press in each browser. */
export const install = {
  title: 'Livstegn on your home screen',
  titleDesktop: 'Livstegn as an app of its own',
  row: 'On the home screen',
  rowDesktop: 'As an app of its own',
  state: { done: 'Done', not: 'Not yet', never: 'This browser can’t' },
  lead: 'It is the same app, with its own icon and the whole screen.',
  ask: 'Install',
  steps: 'How it is done',
  orElse: 'The browser won’t ask again for a while. Its menu can still do it:',
  done: {
    title: 'It is installed here',
    here: 'You opened it as an app of its own. There is nothing more to do.',
    elsewhere: 'Open it from your home screen or your programs. What you wrote in this browser is there too.',
  },
  gives: {
    title: 'What it gives',
    icon: 'One tap from the home screen, also without a network.',
    window: 'Its own window and icon, also without a network.',
    kept: 'The browser is far more likely to keep what you write when space gets short.',
    week: 'What you write stays. In a tab, Safari deletes it after seven days without a visit.',
    reminders: 'Reminders of the round can reach you, where the device allows it.',
  },
  first: {
    title: 'Put it on your home screen first',
    text: 'In a tab, Safari deletes what you write after seven days without a visit. On the home screen it stays.',
    anyway: 'Go on in the tab',
  },
  own: {
    title: 'What you wrote here stays in the tab',
    text: 'On the home screen the app begins empty, since it has a store of its own there. Make a backup here first, and bring it back there.',
    act: 'Make a backup',
  },
  iosSafari: [
    'Tap the share sign below, on an iPad above. Newer phones have it under the three dots.',
    'Tap “Add to Home Screen”, perhaps a little further down, and then “Add”.',
    'Close the tab and open Livstegn from your home screen.',
  ],
  iosOther: [
    'Tap the share sign beside the address, or find “Share” in the menu.',
    'Tap “Add to Home Screen”, perhaps a little further down, and then “Add”.',
    'Close the tab and open Livstegn from your home screen.',
  ],
  inApp: [
    'If another app shows this page, open it in the phone’s browser first.',
    'In the menu of that browser, look for “Add to Home Screen” or “Install”.',
  ],
  androidChrome: [
    'Tap the three dots at the top, in some browsers at the bottom.',
    'Tap “Add to Home screen” or “Install app”, and then “Install”.',
    'Open Livstegn from your home screen. What you wrote here is there too.',
  ],
  samsung: [
    'Tap the three lines at the bottom.',
    'Tap “Add page to” or “Add to”, and then “Home screen”.',
    'Open Livstegn from your home screen. What you wrote here is there too.',
  ],
  firefoxAndroid: [
    'Tap the three dots beside the address.',
    'Tap “Add app to Home screen” or “Install”, and then “Add”.',
    'Open Livstegn from your home screen. What you wrote here is there too.',
  ],
  desktopChrome: [
    'Click the install sign at the end of the address line. If it isn’t there: the three dots, “Cast, save and share”, “Install page as app”.',
    'Click “Install”. Livstegn then stands among your programs, with what you wrote here.',
  ],
  desktopEdge: [
    'Click the install sign at the end of the address line. If it isn’t there: the three dots, “More tools”, “Apps”.',
    'Click “Install”. Livstegn then stands among your programs, with what you wrote here.',
  ],
  desktopSafari: [
    'In the menu bar choose “File”, then “Add to Dock”. It takes macOS Sonoma or newer.',
    'Open Livstegn from the Dock.',
  ],
  firefoxDesktop:
    'Firefox on a computer doesn’t install apps. A bookmark brings you back here, and everything works the same.',
  unknownDesktop:
    'Look for “Install” or “Add to Dock” in the menu of the browser. If it isn’t there, a bookmark brings you back here.',
};
