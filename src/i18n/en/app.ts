/** The frame: tabs, the plus, notices and the screens for what went wrong. */
export const app = {
  skip: 'Skip to the content',
  navigation: 'Main menu',
  week: 'Week',
  people: 'People',
  networks: 'Networks',
  compass: 'Compass',
  plus: 'Add',
  plusTitle: 'What is new?',
  talked: 'We’ve talked',
  newPerson: 'A person',
  bringIn: 'Bring in an address book',
  settings: 'Settings',
  loading: 'One moment',
  kit: {
    back: 'Back',
    close: 'Close',
    more: 'More',
    undo: 'Undo',
    remove: (name: string): string => `Remove ${name}`,
  },
  update: { ready: 'A newer version is ready.', now: 'Use it now', later: 'Later' },
  nothingHere: {
    title: 'There is nothing here',
    text: 'The address may be an old one, or what it showed is gone.',
    act: 'Go to this week',
  },
};
