/**
 * The columns of our own CSV. One file holds everything that is about people, a record a row:
 *
 * - `record` says what the row is: 'contact', 'interaction' or 'sphere'; the columns that don't concern it are blank.
 * - Texts, days and ids stand as they are; lists, numbers, truths and whatever else is no text stand as JSON.
 * - A blank cell is an absent field. Cells that a spreadsheet would take for a formula carry one `'` more.
 * - A column that is not named here is kept with the contact, as an extra under its own name.
 */

/** Columns whose cells are plain text. */
const TEXT_COLUMNS = [
  'record',
  'id',
  'createdAt',
  'updatedAt',
  'displayName',
  'givenName',
  'middleName',
  'familyName',
  'prefix',
  'suffix',
  'organization',
  'jobTitle',
  'notes',
  'confidentialNotes',
  'language',
  'tie',
  'level',
  'reach',
  'metThrough',
  'introducedById',
  'standing',
  'rhythmSince',
  'snoozedUntil',
  'restingSince',
  'dueOn',
  'lastFullOn',
  'lastLightOn',
  'lastTriedOn',
  'groupId',
  'day',
  'precision',
  'channel',
  'via',
  'depth',
  'initiator',
  'answered',
  'openSince',
  'note',
  'networkId',
  'tipId',
  'askId',
  'openingLineId',
  'name',
  'color',
  'metOn',
] as const;

/** Columns whose cells are JSON. */
const JSON_COLUMNS = [
  'rev',
  'nicknames',
  'orgUnits',
  'emails',
  'phones',
  'urls',
  'addresses',
  'birthday',
  'dates',
  'extra',
  'tieAnswers',
  'sphereIds',
  'competences',
  'interests',
  'offers',
  'seeks',
  'tags',
  'purposeIds',
  'quickHelp',
  'distance',
  'balanceShown',
  'rhythm',
  'matchKeys',
  'triesSince',
  'contactIds',
  'outcomes',
  'minutes',
  'confidential',
  'order',
  'private',
  'rhythms',
] as const;

/** Every column, in the order of the file. */
export const OWN_COLUMNS: readonly string[] = [...TEXT_COLUMNS, ...JSON_COLUMNS];

/** Whether the cells of a column are JSON. */
export function isJsonColumn(name: string): boolean {
  return JSON_SET.has(name);
}

const JSON_SET: ReadonlySet<string> = new Set(JSON_COLUMNS);
