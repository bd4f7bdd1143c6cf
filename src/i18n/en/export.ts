/** The Export screen, and the headers of the Excel list. */
const headers = {
  displayName: 'Name',
  givenName: 'First name',
  familyName: 'Last name',
  organization: 'Organization',
  jobTitle: 'Job title',
  email: 'E-mail',
  email2: 'E-mail 2',
  phone: 'Phone',
  phone2: 'Phone 2',
  address: 'Address',
  postcode: 'Postcode',
  city: 'City',
  country: 'Country',
  birthday: 'Birthday',
  tie: 'Tie',
  spheres: 'Know from',
  tags: 'Tags',
  lastContact: 'Last in touch',
  due: 'Next sign of life',
  notes: 'Notes',
};
const ties = { strong: 'Close', weak: 'Loose', none: '' };

export const exporting = {
  title: 'Take your data out',
  intro: 'It is yours. The file is made here and goes nowhere but where you put it.',
  holds: (people: string, isOne: boolean): string => `You have ${isOne ? 'one person' : `${people} people`} here.`,
  noted: (count: string, isOne: boolean): string =>
    isOne ? 'One contact with them is noted.' : `${count} contacts with them are noted.`,
  nobodyTitle: 'Nobody to take out yet',
  nobodyText: 'Once there are people here, you can take all of them out again, whenever you like.',
  bringIn: 'Bring in an address book',
  what: 'What kind of file?',
  kinds: {
    own: 'For Livstegn',
    vcard: 'Cards for phones',
    google: 'For Google',
    excel: 'For Excel',
    calendar: 'For a calendar',
  },
  kindHints: {
    vcard:
      'One file of vCards: names, ways to get in touch, days, notes and photos, as phones and mail programs read them. Ties, rhythms and what has been between you stay here.',
    calendar: 'A file with the weekly round and the days you would like to remember, for the calendar you use already.',
    own: 'People, how you know them and every contact between you, in one CSV file that Livstegn reads back without loss. A backup holds the rest too.',
    google:
      'A CSV file that Google Contacts reads. Ties, rhythms and what has been between you stay here; Google has no place for them.',
    excel:
      'A list with one row a person, separated by semicolons as Danish and Swedish Excel want it. For looking at, not for bringing back.',
  },
  cards: {
    version: 'Who will read it?',
    versions: { '3.0': 'Most phones', '4.0': 'Newer programs' },
    versionHints: {
      '3.0': 'vCard 3.0, the right one if you are not sure.',
      '4.0': 'vCard 4.0 keeps a little more, but not every phone can read it.',
    },
    photos: 'Photos are included.',
  },
  calendar: {
    what: 'What goes in',
    round: 'The weekly round',
    roundHint: (weekday: string, time: string): string => `${weekday}, ${time}`,
    birthdays: 'Birthdays and other days',
    promises: 'Promises with a day',
    meetings: 'Meetings of your networks',
    names: 'Names in full',
    namesHint: 'Off: only initials, for a calendar that others see too.',
    leftOut: 'Nothing about people you remember, and nothing that was told in confidence.',
    how: 'Open the file on an iPhone or a Mac and add it; for Google and Outlook, choose Import in the calendar on a computer. Many calendars ring by their own setting, so check that yours rings when the round begins.',
    saved: (name: string, count: string, isOne: boolean): string =>
      `${name} is made, with ${isOne ? 'one entry' : `${count} entries`} in it. Look among your downloads.`,
    again:
      'Bring the next file into the same calendar: what is there is updated, and what no longer holds is cancelled. If your calendar leaves something standing, delete it there.',
    events: {
      calendar: 'Livstegn: days to remember',
      round: 'The weekly round',
      roundText: 'Who will hear from you? Two, five or ten minutes will do.',
      birthday: 'Birthday',
      born: 'Born in',
      anniversary: 'Anniversary',
      day: 'A day to remember',
      promised: 'Promised',
      calledOff: 'No longer holds',
    },
  },
  confidential: 'Also what was told in confidence',
  confidentialHint: 'Then whoever opens the file can read it. Leave it off if you are going to share the file.',
  photos: 'Photos are not in a CSV file; they stay here.',
  fileName: (name: string): string => `The file will be called ${name}.`,
  save: 'Save the file',
  writing: 'Writing the file …',
  saved: (name: string, people: string, isOne: boolean): string =>
    `${name} is made, with ${isOne ? 'one person' : `${people} people`} in it. Look among your downloads.`,
  share: 'Hand it to another app',
  excel: { headers, ties },
};
