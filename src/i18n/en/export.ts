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
  kinds: { own: 'Everything', google: 'For Google', excel: 'For Excel' },
  kindHints: {
    own: 'People, how you know them and every contact between you, in one CSV file. Livstegn reads it back without losing anything.',
    google:
      'A CSV file that Google Contacts reads. Ties, rhythms and contacts stay here; Google has no place for them.',
    excel:
      'A list with one row a person, separated by semicolons as Danish and Swedish Excel want it. For looking at, not for bringing back.',
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
