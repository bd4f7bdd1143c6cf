/** The page that opens a backup by itself, without the app. */
import { personFields } from './person-fields.ts';

export const reader = {
  title: 'Read a backup',
  intro:
    'This page opens a backup from Livstegn and shows the people in it. It works without the app and without the internet; nothing leaves this device.',
  file: 'Backup',
  passphrase: 'Passphrase',
  passphraseHint: 'This backup is locked with a passphrase.',
  passphraseWrong: 'That was not the passphrase. Try again.',
  open: 'Open',
  opening: 'Opening …',
  opened: (people: string, day: string): string => `${people} in the backup from ${day}.`,
  people: (count: number): string => (count === 1 ? 'One person' : `${count} people`),
  unread: (count: number): string =>
    count === 1 ? 'One line could not be read and is left out.' : `${count} lines could not be read and are left out.`,
  search: 'Search by name',
  found: (shown: number, all: number): string => `${shown} of ${all}`,
  saveOwn: 'Save for Livstegn',
  saveOwnHint:
    'People and what has been between you as CSV, which Livstegn reads back. What was told in confidence goes along.',
  saveGoogle: 'Save for another address book',
  saveGoogleHint:
    'People as CSV, the way Google Contacts writes it; most address books read it. What was told in confidence stays out.',
  history: 'Between you',
  noHistory: 'No contact noted.',
  yes: 'Yes',
  troubles: {
    'not-a-backup': 'This is not a backup from Livstegn.',
    damaged: 'This backup is damaged and can’t be opened. Another copy of it may be whole.',
    'cut-off': 'The end of this backup is missing. Another copy of it may be whole.',
    'too-new': 'This backup comes from a newer Livstegn. A newer copy of this page opens it.',
    empty: 'There is nothing in this file.',
    unreadable: 'The file can’t be read. Is it still there?',
    'no-crypto': 'This browser can’t open locked backups from a saved page. Try another browser.',
  },
  channels: {
    call: 'Call',
    message: 'Message',
    email: 'E-mail',
    meeting: 'Met',
    social: 'Social media',
    letter: 'Letter',
    other: 'Something else',
  } as { readonly [channel: string]: string },
  fields: {
    ...personFields,
    urls: 'Web',
    extra: 'Also worth knowing',
    tie: 'Close or loose',
    spheres: 'Know from',
    quickHelp: 'Can be rung today',
    distance: 'Professional distance',
    metOn: 'Met on',
    rhythm: 'How often',
    dueOn: 'Next sign of life',
    standing: 'Suggestions',
  } as { readonly [field: string]: string },
  values: {
    board: 'Board',
    leadership: 'Leadership',
    staff: 'Staff',
    local: 'Local',
    regional: 'Regional',
    national: 'National',
    international: 'International',
    strong: 'Close',
    weak: 'Loose',
    remembered: 'Remembered',
    never: 'None',
  } as {
    readonly [value: string]: string;
  },
  unit: { day: 'day', week: 'week', month: 'month', year: 'year' } as { readonly [unit: string]: string },
  units: { day: 'days', week: 'weeks', month: 'months', year: 'years' } as { readonly [unit: string]: string },
};
