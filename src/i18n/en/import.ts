/** The Import screen: from choosing a file to what came in. */
import { personFields } from './person-fields.ts';

export const importing = {
  title: 'Bring in an address book',
  intro: 'Choose the file that your address book made. You see what is in it before anything is saved.',
  reads:
    'Reads vCards (.vcf) from phones and mail programs, and CSV from Google, Outlook, LinkedIn, Thunderbird, Monica, Livstegn and most spreadsheets.',
  choose: 'Choose a file',
  another: 'Choose another file',
  drop: 'You can also drop it here, or paste it.',
  paste: 'Paste',
  pasted: 'What you copied',
  nothingCopied: 'There is nothing to paste. Copy a list or a contact first.',
  notPasted: 'The browser doesn’t hand over what you copied. Choose a file instead.',
  pick: 'Pick from the phone’s contacts',
  picked: 'Picked on this phone',
  notPicked: 'The phone’s contacts couldn’t be opened. Choose a file instead.',
  reading: (file: string): string => `Reading ${file}`,
  writing: 'Writing them down',
  people: (done: string, all: string): string => `${done} of ${all}`,
  leave: 'Leaving now calls the import off. Nothing has been saved yet.',
  callingOff: 'Calling it off …',
  calledOff: 'The import was called off. Nothing was saved.',
  failed: {
    empty: { title: 'There is nothing in this file', text: 'Try to make it again where it came from.' },
    tooLarge: {
      title: 'This file is too big',
      text: (size: string, most: string): string =>
        `It holds ${size} MB, and ${most} MB is the most that fits. Export fewer people at a time and bring in one part after the other.`,
    },
    tooManyRows: {
      title: 'There are too many people',
      text: (most: string): string =>
        `${most} people at a time is the most. Divide the file and bring in one part after the other.`,
    },
    tooManyColumns: {
      title: 'This is no address book',
      text: (most: string): string => `It has more than ${most} columns. Is it perhaps another file?`,
    },
    notText: {
      title: 'This is no address book',
      text: (looksLike: string): string =>
        `It is ${looksLike}, whatever its name says. Export your address book as vCard (.vcf) or CSV.`,
      kinds: {
        jpeg: 'a picture (JPEG)',
        png: 'a picture (PNG)',
        gif: 'a picture (GIF)',
        zip: 'a packed file or a workbook',
        pdf: 'a PDF document',
        gzip: 'a packed file',
        other: 'something else than text',
      },
    },
    brokenEncoding: {
      title: 'The letters in this file are damaged',
      text: (encoding: string): string =>
        `It says that it is written in ${encoding}, but not all of it is. Make it again where it came from.`,
    },
    headerOnly: {
      title: 'There is nobody in this file',
      text: 'It has column names, but no rows beneath them.',
    },
    noUsableColumn: {
      title: 'Which column is what?',
      text: 'No column could be recognized by its name. Say what they hold, at least one of them a name, an e-mail or a phone number.',
    },
    nothingReadable: {
      title: 'Nobody can be found in this file',
      text: 'It holds characters, but neither names nor numbers. Export your address book as vCard (.vcf) or CSV.',
    },
    unreadable: {
      title: 'The file can’t be opened',
      text: 'It may have been moved, or the phone doesn’t let the browser in. Choose it once more.',
    },
    noSpace: {
      title: 'There is no room for them',
      text: 'The phone is full, or the browser may not keep any more. In a private window there is little room; open Livstegn in an ordinary one. Nothing was saved.',
    },
    broken: { title: 'That went wrong', text: 'Nothing was saved. Choose the file once more.' },
  },
  sources: {
    own: 'A file from Livstegn',
    google: 'Contacts from Google',
    'google-old': 'Contacts from Google, in its older form',
    outlook: 'Contacts from Outlook',
    linkedin: 'Connections from LinkedIn',
    thunderbird: 'Contacts from Thunderbird',
    monica: 'Contacts from Monica',
    other: 'A table of people',
    vcard: 'Contacts as vCards',
    picked: 'People you picked',
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    'windows-1252': 'Windows letters (1252)',
    shift_jis: 'Shift JIS',
  },
  delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs' },
  readAs: (encoding: string, delimiter: string): string => `Read as ${encoding}, separated by ${delimiter}.`,
  readIn: (encoding: string): string => `Read as ${encoding}.`,
  found: 'What is in it',
  fresh: (count: string, isOne: boolean): string => (isOne ? 'One new person' : `${count} new people`),
  nobodyFresh: 'Nobody new',
  known: (count: string, isOne: boolean): string =>
    isOne ? 'One person you have, with something new' : `${count} people you have, with something new`,
  same: (count: string, isOne: boolean): string =>
    isOne ? 'One person you have already, just as they are' : `${count} people you have already, just as they are`,
  interactions: (count: string, isOne: boolean): string =>
    isOne ? 'One contact between you' : `${count} contacts between you`,
  photos: (count: string, isOne: boolean): string => (isOne ? 'One photo' : `${count} photos`),
  skipped: {
    row: (count: string, isOne: boolean): string =>
      isOne ? 'One row that adds nobody' : `${count} rows that add nobody`,
    card: (count: string, isOne: boolean): string =>
      isOne ? 'One card that adds nobody' : `${count} cards that add nobody`,
    picked: (count: string, isOne: boolean): string => (isOne ? 'One that adds nobody' : `${count} that add nobody`),
  },
  nothing: 'Everyone in it is here already, with all that it says of them.',
  notes: 'Worth knowing',
  moreNotes: (count: string): string => `and ${count} more`,
  /** Where something stands: in the middle of a sentence, at its beginning, and by itself. */
  place: {
    row: {
      within: (number: string): string => `in row ${number}`,
      first: (number: string): string => `Row ${number}`,
      alone: (number: string): string => `row ${number}`,
    },
    card: {
      within: (number: string): string => `in card ${number}`,
      first: (number: string): string => `Card ${number}`,
      alone: (number: string): string => `card ${number}`,
    },
    picked: {
      within: (number: string): string => `in no. ${number}`,
      first: (number: string): string => `No. ${number}`,
      alone: (number: string): string => `no. ${number}`,
    },
  },
  note: {
    impossibleDate: (value: string, where: string, column: string): string =>
      `“${value}” ${where} is no date (${column}); that person comes in without it.`,
    unreadableDate: (value: string, where: string, column: string): string =>
      `“${value}” ${where} can’t be read as a date (${column}); it is kept as it stands.`,
    dayFirst: (column: string): string =>
      `The dates under ${column} could be read in two ways. They are read with the day first.`,
    monthFirst: (column: string): string =>
      `The dates under ${column} could be read in two ways. They are read with the month first.`,
    brokenCell: (where: string, column: string): string => `${column} ${where} can’t be read; the rest of it comes in.`,
    unreadablePicture: (where: string): string => `The photo ${where} can’t be shown; that person comes in without it.`,
    largePicture: (where: string): string =>
      `The photo ${where} is far too large to open; that person comes in without it.`,
    cutOff: (place: string): string => `${place} breaks off in the middle; what it says up to there comes in.`,
    nobody: (place: string): string => `${place} has no name, e-mail or phone number; it is left out.`,
    unknownRecord: (place: string): string => `${place} is of a kind that this Livstegn doesn’t know; it is left out.`,
    sameAsRow: (place: string, other: string): string =>
      `${place} tells of the same person as ${other}; the two become one.`,
  },
  who: 'Who they are',
  isKnown: 'here already',
  gains: (count: string, isOne: boolean): string => `here already, gains ${isOne ? 'one thing' : `${count} things`}`,
  everyone: (count: string): string => `See all ${count}`,
  untouched: 'What you wrote yourself stays.',
  columns: 'Which column is what?',
  columnsHint: 'Change what was guessed wrong. Nothing is saved yet.',
  hasHeader: 'The first row holds column names',
  columnNumber: (number: string): string => `Column ${number}`,
  columnSample: (values: string): string => `For instance: ${values}`,
  columnEmpty: 'Empty in the first rows',
  firstRows: 'The first rows, as they would come in',
  fields: {
    displayName: 'Whole name',
    givenName: 'First name',
    middleName: 'Middle name',
    familyName: 'Last name',
    prefix: 'Title before the name',
    suffix: 'Addition after the name',
    nickname: 'Nickname',
    organization: 'Organization',
    orgUnit: 'Department',
    jobTitle: 'Job title',
    email: 'E-mail',
    phone: 'Phone',
    url: 'Web page or profile',
    street: 'Street',
    extended: 'Address, second line',
    poBox: 'Post box',
    city: 'City',
    region: 'Region',
    postcode: 'Postcode',
    country: 'Country',
    address: 'Whole address',
    birthday: 'Birthday',
    birthYear: 'Year of birth',
    birthMonth: 'Month of birth',
    birthDay: 'Day of birth',
    date: 'Another day to remember',
    notes: 'Notes',
    tags: 'Tags',
    sphere: 'Know from',
    metThrough: 'Met through',
    language: 'Language',
    lastInteraction: 'Last in touch',
    label: 'Label of another column',
    extra: 'Keep under its own name',
    ignore: 'Leave out',
  },
  parts: personFields,
  batch: 'Who are they to you?',
  batchHint: 'It holds for the new people. You can change it for each of them later.',
  batchOwn: 'It holds for those whom the file hasn’t sorted.',
  ties: { unsorted: 'Sort later', strong: 'Close', weak: 'Loose' },
  sphere: 'Know from',
  noSphere: 'Nothing in particular',
  rhythm: 'How often',
  inherits: (rhythm: string): string => `As usual: ${rhythm}`,
  tags: 'Tags for all of them',
  demand: {
    unsorted: 'They can be searched, but nobody is suggested until you have sorted them, ten at a time.',
    birthdays: 'From here come birthdays only, unless you choose how often.',
    reckoning: 'Reckoning what that makes a week …',
    noWayOut: 'Even the longest rhythm is more than that. Sort them later instead, and choose those you want to keep.',
  },
  act: (count: string, isOne: boolean): string => (isOne ? 'Import one person' : `Import ${count} people`),
  actKnown: (count: string, isOne: boolean): string =>
    isOne ? 'Import what is new about one person' : `Import what is new about ${count} people`,
  actHistory: 'Import your contact with them',
  actNothing: 'Import all the same',
  summary: {
    title: 'They are here now',
    titleNobody: 'Everyone was here already',
    titleUndone: 'Taken back',
    cameIn: (count: string, isOne: boolean): string =>
      isOne ? `${count} person came in.` : `${count} people came in.`,
    nobody: 'Nobody new came in.',
    changed: (count: string, isOne: boolean): string =>
      isOne ? `${count} person you had gained something.` : `${count} people you had gained something.`,
    interactions: (count: string, isOne: boolean): string =>
      isOne ? `${count} contact came along.` : `${count} contacts came along.`,
    photos: (count: string, isOne: boolean): string =>
      isOne ? `${count} photo came along.` : `${count} photos came along.`,
    undo: 'Take the import back',
    undone: 'Everything is as before.',
    undoneSome: (left: string): string => `What you have changed since is left as it is (${left}).`,
    see: 'See them in People',
    seeWeek: 'See this week',
    later: 'They are not sorted yet. Do it later, ten at a time.',
  },
};
