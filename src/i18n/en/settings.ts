/** The Settings screen. */
export const settings = {
  title: 'Settings',
  appearance: 'Language and look',
  language: 'Language',
  languageNames: { en: 'English', da: 'Dansk', sv: 'Svenska' },
  asPhone: 'As on the phone',
  theme: 'Colours',
  light: 'Light',
  dark: 'Dark',
  hand: 'Thumb',
  handHint: 'What ends a line, such as ⋯ and switches, stands on its side.',
  left: 'Left',
  right: 'Right',
  round: 'Weekly round',
  roundHint: 'A fixed appointment with yourself keeps it going: same weekday, same time.',
  weekday: 'Weekday',
  time: 'Time',
  capacity: 'People a week, at most',
  fewer: 'Fewer',
  more: 'More',
  /** What the rhythms ask for, rounded to whole signs a week, beside what was said. */
  demand: (demand: string, fits: boolean): string =>
    fits
      ? `Your rhythms ask for about ${demand} a week.`
      : `Your rhythms ask for about ${demand} a week. That is more than you said.`,
  noDemand: 'Nobody has a rhythm yet.',
  rhythms: 'How often',
  rhythmsHint: 'Holds for everyone who has nothing of their own.',
  replanned: 'Changed. New days are set for those it concerns.',
  closeTies: 'Close ties',
  looseTies: 'Loose ties',
  spheres: 'Where you know people from',
  sphereHint: 'Give a part of your life its own name, colour and rhythm.',
  addSphere: 'Add a part of life',
  name: 'Name',
  nameMissing: 'It needs a name.',
  color: 'Colour',
  private: 'Private',
  privateHint:
    'Kept apart: no give and take, no asking for help, no bringing together. Birthdays only, unless you choose a rhythm.',
  closeHere: 'Close ties, here',
  looseHere: 'Loose ties, here',
  inherited: 'As usual',
  moveUp: 'Move up',
  moveDown: 'Move down',
  removeSphere: 'Remove',
  removed: (name: string): string => `${name} is in the trash. The people are still here.`,
  data: 'Your data',
  stored: {
    kept: 'Everything is on this device. The browser has agreed to keep it until you delete it.',
    'at-risk':
      'Everything is on this device. The browser hasn’t agreed to keep it when space gets short. What helps: the app on the home screen, a bookmark, and a backup now and then.',
    unknown:
      'Everything is on this device. This browser doesn’t say whether it keeps it, so make a backup now and then.',
  },
  /** At risk, though the app is on the home screen already. */
  storedInstalled:
    'Everything is on this device. The browser hasn’t agreed to keep it when space gets short. A backup now and then helps.',
  taken: (size: string): string => `It takes up ${size}, the app included.`,
  askKeep: 'Ask the browser to keep it',
  askFirst: 'The browser then asks you. If you say yes, it clears nothing of this to make room.',
  notYetKept:
    'The browser hasn’t agreed yet. It does so sooner when the app is on the home screen, has a bookmark, or is often used.',
  import: 'Bring in an address book',
  export: 'Take your data out',
  trash: 'Trash',
  help: 'Help',
};
