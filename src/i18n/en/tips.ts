/** Tips: what waits to be passed on, what is for oneself, and how one keeps them. */
import type { TipKind, TipPlace } from '../../domain/tip.ts';

const kinds: { readonly [Kind in TipKind]: string } = {
  article: 'Article',
  book: 'Book',
  podcast: 'Podcast',
  talk: 'Talk',
  report: 'Report',
  blog: 'Blog',
  video: 'Video',
  event: 'Event',
  job: 'Job',
  person: 'Person',
  other: 'Something else',
};

const places: { readonly [Place in TipPlace]: string } = {
  waiting: 'To pass on',
  'for-me': 'For me',
  'passed-on': 'Passed on',
  archived: 'Put away',
};

const empty: { readonly [Place in TipPlace]: { readonly title: string; readonly text: string } } = {
  waiting: {
    title: 'Nothing is waiting to be passed on',
    text: 'When you come across something that someone would enjoy, share it with Livstegn from the app you are in, or write it here. It waits until you know who it is for.',
  },
  'for-me': {
    title: 'Nothing for you right now',
    text: 'When someone gives you something to read, hear or see, keep it here. Afterwards you can tell them what you took from it.',
  },
  'passed-on': {
    title: 'Nothing passed on yet',
    text: 'What you give to someone stands here afterwards, with who got it and what they said.',
  },
  archived: {
    title: 'Nothing is put away',
    text: 'What fits nobody any more can rest here. It is suggested to no one, and you can still find it.',
  },
};

export const tips = {
  title: 'Tips',
  add: 'Something to pass on',
  where: 'Which ones?',
  places,
  empty,
  kinds,
  search: 'Find among the tips',
  noneFound: 'No tip here has those words.',
  from: (name: string): string => `From ${name}`,
  to: (names: string): string => `To ${names}`,
  over: 'The day has passed',
  isRead: 'Read',
  form: {
    edit: 'Change the tip',
    paste: 'Paste a link or a text',
    notPasted: 'The browser doesn’t allow that. Hold a finger on a field and paste there.',
    nothingToPaste: 'There is nothing copied to paste.',
    name: 'What is it?',
    link: 'Link',
    linkPlain: 'This is no web address, so it is kept as plain text.',
    kind: 'What kind?',
    topics: 'What is it about?',
    topicsHint: 'A few words. They find who would enjoy it.',
    suggested: 'Perhaps this',
    note: 'Note',
    noteHint: 'Why it is worth passing on, or a line from it.',
    language: 'Language',
    anyLanguage: 'Not said',
    eventOn: 'On which day?',
    forMe: 'It is for me',
    forMeHint: 'Someone gave it to you. It is suggested to nobody.',
    fromWhom: 'From whom?',
    otherGiver: 'From someone else?',
    save: 'Keep it',
    needsName: 'Write what it is, or paste a link.',
    noteTooLong: (letters: string): string => `The note is ${letters} letters longer than there is room for.`,
    leftOut: (letters: string): string =>
      `The text was long: ${letters} letters at its end had no room and were left out.`,
    elsewhere: 'Another tab has changed this in the meantime. Save again to keep what it says here.',
  },
  page: {
    on: (day: string): string => `On ${day}`,
    edit: 'Change',
    passOn: 'Pass on',
    wholeNote: 'The whole note',
    offerAll: 'Offer it to all it fits',
    because: (words: string): string => `Because of ${words}`,
    takenIn: { read: 'I’ve read it', heard: 'I’ve heard it', seen: 'I’ve seen it' },
    takenInOn: {
      read: (day: string): string => `You read it ${day}.`,
      heard: (day: string): string => `You heard it ${day}.`,
      seen: (day: string): string => `You saw it ${day}.`,
    },
    toldOn: (name: string, day: string): string => `You told ${name} ${day} what you took from it.`,
    whoGave: 'Say who it came from',
    archive: 'Put away',
    archiveHint: 'It is suggested to no one. Nothing is deleted.',
    unarchive: 'Take out again',
    archivedOn: (day: string): string => `Put away ${day}.`,
    trash: 'Delete',
    gone: 'This tip is not here any more',
    goneText: 'It was deleted, perhaps in another tab. For thirty days it lies in the trash.',
    all: 'All tips',
  },
  done: {
    kept: 'Kept. It waits to be passed on.',
    keptForMe: 'Kept for you.',
    changed: 'Changed.',
    archived: 'Put away.',
    unarchived: 'Taken out again.',
    trashed: 'In the trash.',
    read: 'Noted.',
  },
};
