/** The screen that shows what another app shared. */
export const share = {
  title: 'Shared with Livstegn',
  nothing: 'Nothing is waiting here',
  nothingText:
    'Share an article, a contact or an address book from another app and choose Livstegn; then it is shown here first.',
  toImport: 'Bring in an address book',
  file: (name: string, size: string): string => `${name}, ${size}`,
  card: 'A contact',
  people: 'Someone may be in it. Nothing is saved until you say so.',
  show: 'Show what is in it',
  unknown: 'This is no address book. Livstegn can read vCard (.vcf) and CSV.',
  tooLarge: (name: string, most: string): string =>
    `${name} is too big to take in; ${most} MB is the most that fits. Export fewer people at a time.`,
  others: (count: string, isOne: boolean): string =>
    isOne ? 'One more file came along; share it by itself.' : `${count} more files came along; share them one by one.`,
  words: 'This is what was shared. Nothing is kept until you say so.',
  keep: 'Keep to pass on',
  forMe: 'It’s for me',
  long: (most: string, left: string): string =>
    `This text is long. The first ${most} letters are kept in the note; the last ${left} stay in the app they came from.`,
  notKept: {
    full: 'The phone has no room left, so it could not be kept. It still waits here.',
    newer: 'Another tab runs a newer version of the app. Load the page again; this still waits here.',
    failed: 'It could not be kept. It still waits here.',
  },
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser doesn’t allow copying here. Hold a finger on the text instead.',
  letGo: 'Let it go',
  gone: 'It is gone; nothing was saved.',
};
