/** Privacy in Settings: names on Week, the veil and its PIN, and erasing everything. */
export const privacy = {
  title: 'Privacy',
  hideNames: 'Hide names on Week',
  hideNamesHint: 'For when others may see the screen. The eye at the top shows them until you leave the page.',
  eye: { show: 'Show names', hide: 'Hide names' },
  veil: 'A veil when you leave the app',
  veilHint:
    'Covers everything at once, in the app switcher too. After ten seconds away, and at every start, it asks for your PIN.',
  veilTruth:
    'The veil hides what you have written; it doesn’t encrypt it. Someone with skill and your unlocked phone could still get at it. What protects it is the lock of the phone itself.',
  choosePin: 'Choose a PIN',
  changePin: 'Change the PIN',
  pin: 'PIN',
  pinHint: 'Four to eight digits. Preferably others than those of the phone.',
  again: 'Once more',
  faults: { digits: 'Four to eight digits are needed.', different: 'The two don’t match.' },
  saving: 'One moment',
  veilOn: 'From now on the veil covers the app when you leave it.',
  veilOff: 'The veil is off, and the PIN is gone.',
  pinChanged: 'The new PIN holds from now on.',
  owner: 'Fingerprint or face too',
  ownerHint: 'Opens the veil as you unlock the phone. The PIN goes on working.',
  ownerDeclined: 'The device said no, so the PIN alone opens the veil.',
  erase: 'Erase everything',
  eraseText:
    'All people, notes and settings in this browser are erased for good: there is no undo and no trash. The app itself stays.',
  eraseCopy: 'You may want a backup first, to keep or to bring back. Backups you have elsewhere stay.',
  takeCopy: 'Make a backup first',
  eraseWord: 'erase',
  typeWord: (word: string): string => `Write “${word}” to go on`,
  eraseNow: 'Erase everything now',
  erasing: {
    title: 'Erasing everything',
    text: 'One moment. Leave this page open until it says that it is done.',
    blockedTitle: 'Another tab is in the way',
    blockedText:
      'Nothing is erased yet. Livstegn is open in another tab or window; close it there, and this goes on by itself.',
    failedTitle: 'It could not be erased',
    failedText:
      'The browser refused, so everything is still here. Load the page again and try once more, or delete the data of this site in the settings of the browser.',
  },
};
