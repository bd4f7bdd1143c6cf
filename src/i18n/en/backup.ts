/** Backups: making one, its age, the file that keeps itself up to date, and bringing one back. */
import { opening } from './opening.ts';

const counts = {
  people: (count: string, isOne: boolean): string => (isOne ? 'one person' : `${count} people`),
  interactions: (count: string, isOne: boolean): string => (isOne ? 'one noted contact' : `${count} noted contacts`),
  photos: (count: string, isOne: boolean): string => (isOne ? 'one photo' : `${count} photos`),
};

const make = {
  act: 'Make a backup now',
  lock: 'Lock it with a passphrase',
  lockHint: 'Worth it if the file will be kept in a cloud, or on a computer that others use.',
  passphrase: 'Passphrase',
  again: 'The same once more',
  strength: {
    short: 'At least eight characters.',
    weak: 'A computer would soon guess this. Four words that have nothing to do with one another are far better.',
    fair: 'Hard to guess. One more word makes it harder still.',
    good: 'Very hard to guess.',
  },
  faults: { short: 'At least eight characters are needed.', different: 'The two don’t match.' },
  forgotten:
    'Without the passphrase nobody can open the file, and nobody can find the passphrase for you. Write it on paper, or keep it in a password manager.',
  progress: { reading: 'Reading what is here', packing: 'Packing it' },
  of: (done: string, all: string): string => `${done} of ${all}`,
  calledOff: 'Called off. There is no new file.',
  made: (name: string): string => `${name} is made. Look among your downloads.`,
  holds: (what: string): string => `In it: ${what}.`,
  locked: 'It is locked with your passphrase.',
  elsewhere: 'Keep a copy somewhere else too: that is the one that helps if this device is lost.',
  share: 'Hand it to another app',
};

const kept = {
  title: 'A file that keeps itself up to date',
  text: 'While it is open, the app writes a new backup over the last one, in a file that you choose: once a day, or sooner when much has changed.',
  sync: 'A good place is a folder that another program copies to a cloud or another computer.',
  choose: 'Choose a file',
  keyKept:
    'To lock it again each time, this browser keeps the passphrase as a key. Whoever gets into this device while it is unlocked can read what is here anyway.',
  file: (name: string): string => `Backups go to ${name}.`,
  locked: 'It is locked with your passphrase.',
  waiting: 'The browser asks for your permission before the app may write there again.',
  allow: 'Let the app write there',
  gone: 'The file could not be written last time. Has it been moved, renamed or deleted? Choose it again, or a new one.',
  fewer:
    'Many of the people in that file are no longer here, so it was left as it is. Write it now if that is how it should be.',
  writeNow: 'Write it now',
  written: 'The file is up to date.',
  stop: 'Stop',
  stopped: 'The file stays as it is, and is no longer written.',
};

const restore = {
  title: opening.restore,
  text: 'You see what is in it before anything changes here.',
  choose: 'Choose a backup file',
  another: 'Choose another file',
  opening: (file: string): string => `Opening ${file}`,
  calledOff: 'Called off. Everything here is as before.',
  lockedTitle: 'This backup is locked',
  lockedText: 'It was made with a passphrase. What is it?',
  wrong: 'That wasn’t it. Spaces and capital letters count.',
  unlock: 'Open it',
  found: (when: string): string => `A backup from ${when}`,
  inFile: (what: string): string => `In the file: ${what}.`,
  here: (what: string): string => `Here now: ${what}.`,
  nobodyHere: 'Nobody is here now.',
  nobody: 'nobody',
  fromFuture: 'A newer version of the app made it. Fields that this one doesn’t know are kept all the same.',
  unread: (count: string, isOne: boolean): string =>
    isOne
      ? 'One row can’t be read and is left out. The rest comes in.'
      : `${count} rows can’t be read and are left out. The rest comes in.`,
  unreadWhich: 'Which ones?',
  unreadRow: (line: string, table: string, reason: string): string =>
    `Line ${line}${table && ` (${table})`}: ${reason}`,
  reasons: {
    'not-json': 'this is no row at all',
    'unknown-table': 'of a kind this version has no place for',
    'bad-id': 'it has no proper id',
    'bad-field': 'a field holds something it can’t hold',
    'too-deep': 'it has too many layers',
    'double-id': 'it is there twice',
  },
  more: (count: string): string => `and ${count} more`,
  how: 'How?',
  modes: { merge: 'Put the two together', replace: 'Replace everything here' },
  modeHints: {
    merge: 'Whoever is only here stays. Where something is in both, what was written last counts.',
    replace: 'Everything becomes as it is in the file. Whatever is only here goes.',
  },
  comes: (people: string): string => `${people} will be added.`,
  changes: (people: string): string => `${people} will change.`,
  drops: (people: string): string => `${people} will be gone from here.`,
  same: 'Nobody is added and nobody changes.',
  kept30: 'What is here now is kept for thirty days, so that you can go back.',
  acts: { merge: 'Put them together', replace: 'Replace what is here', fresh: 'Bring it all back' },
  sure: {
    title: 'That is many people',
    text: (losing: string, of: string): string => `${losing} of the ${of} people here would no longer be here.`,
    type: (losing: string): string => `Write ${losing} to go on`,
    back: 'Look at it again',
  },
  writing: 'Bringing it back',
  leave: 'If you leave now it is called off, and everything stays as it was.',
  callingOff: 'Calling it off …',
  done: {
    title: 'It is all back',
    titleMerged: 'Put together',
    text: (what: string): string => `Here now: ${what}.`,
    from: (when: string): string => `As they were on ${when}.`,
    setAside: (count: string, isOne: boolean): string =>
      isOne ? 'One row could not be read and was left out.' : `${count} rows could not be read and were left out.`,
    see: 'See your people',
    takeBack: 'Undo this',
    undone: 'Everything is as it was before.',
    undoneSome: 'It is undone, except for what you have changed since.',
  },
};

const before = {
  title: 'What was here before',
  text: 'When a backup replaces what is here, what it replaced is kept for thirty days.',
  bringBack: 'Bring back',
  ask: (when: string): string => `Go back to ${when}?`,
  askText: 'Everything here becomes as it was then. What is here now is kept for thirty days too.',
};

const trouble = {
  'not-a-backup': {
    title: 'This is no backup of Livstegn',
    text: 'Choose a file whose name ends in .backup. An address book is brought in under “Bring in an address book”.',
  },
  damaged: {
    title: 'This file is damaged',
    text: 'Some of it is not as it was written, so nothing is taken from it. Try another copy of it, or an older backup.',
  },
  'cut-off': {
    title: 'The end of this file is missing',
    text: 'It may not have been copied or downloaded to the end. Fetch it once more, or take an older backup.',
  },
  'wrong-passphrase': {
    title: 'That isn’t the passphrase',
    text: 'Choose the file once more and try another one. Spaces and capital letters count.',
  },
  'too-new': {
    title: 'This backup is of a newer kind',
    text: 'This version of the app can’t read it. Load the page again to get the newest, then try once more.',
  },
  'no-space': {
    title: 'There is no room for it',
    text: 'The phone is full, or the browser may not keep any more. Make some room, then try again.',
  },
  empty: { title: 'There is nothing in this file', text: 'It has no content at all. Try another copy of it.' },
  unreadable: {
    title: 'The file can’t be opened',
    text: 'It may have been moved, or the phone doesn’t let the browser in. Choose it once more.',
  },
  unexpected: {
    title: 'That went wrong',
    text: 'Try once more. If it happens again, loading the page again often helps.',
  },
  unchanged: 'Everything here is as it was.',
  notMade: { title: 'No backup could be made', text: 'What you have written is still here.' },
};

export const backup = {
  title: 'Backup',
  intro:
    'Everything is on this device alone. A backup is one file with all of it, including photos, the trash and what you were told in confidence.',
  nothingYet: 'There is nothing of your own here yet.',
  age: {
    none: 'There is no backup yet.',
    today: 'The last backup is from today.',
    yesterday: 'The last backup is from yesterday.',
    days: (days: string): string => `The last backup is ${days} days old.`,
    changes: (count: string, isOne: boolean): string => (isOne ? 'One change since.' : `${count} changes since.`),
    unchanged: 'Nothing has changed since.',
  },
  /** A day and a time of day. */
  moment: (day: string, time: string): string => `${day}, ${time}`,
  counts,
  make,
  kept,
  restore,
  before,
  trouble,
  reader: {
    title: 'For a day when this app is gone',
    text: 'The reader is a single page that opens a backup by itself, without the app and without a network. Keep it beside your backups.',
    act: 'Save the reader',
  },
  note: {
    title: 'A backup?',
    none: 'What you have written is on this device alone.',
    act: 'Make a backup',
    look: 'Look at it',
    later: 'Not now',
    waved: 'You won’t hear of it for a week.',
  },
  hint: 'A backup keeps all of this, even if this device is lost.',
  hintAct: 'Make one',
  rescue: {
    act: 'Save a backup of what is here',
    made: 'Look among your downloads. All that this version of the app knows of is in it.',
    failed: 'A backup can’t be made here.',
  },
};
