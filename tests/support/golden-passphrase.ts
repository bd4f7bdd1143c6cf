/** What opens the encrypted ones of the backups that are kept for ever. */
export const GOLDEN_PASSPHRASE = 'blåbærgrød og søndag';
