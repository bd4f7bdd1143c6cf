/** What a column of a foreign table holds: the vocabulary in which a mapping is written and changed by the person. */

/**
 * The fields that a column can go to. 'label' names the other columns of its group; 'address' is a whole address in one
 * cell; 'extra' is kept under the column's own name; 'ignore' is left out on the person's word alone.
 */
export const COLUMN_FIELDS = [
  'displayName',
  'givenName',
  'middleName',
  'familyName',
  'prefix',
  'suffix',
  'nickname',
  'organization',
  'orgUnit',
  'jobTitle',
  'email',
  'phone',
  'url',
  'street',
  'extended',
  'poBox',
  'city',
  'region',
  'postcode',
  'country',
  'address',
  'birthday',
  'birthYear',
  'birthMonth',
  'birthDay',
  'date',
  'notes',
  'tags',
  'sphere',
  'metThrough',
  'language',
  'lastInteraction',
  'label',
  'extra',
  'ignore',
] as const;

export type ColumnField = (typeof COLUMN_FIELDS)[number];

export type Column = {
  readonly field: ColumnField;
  /** The label its values get ('work', 'home', …), unless a label column of the group says another; '' for none. */
  readonly label: string;
  /** Columns of one group make one thing together: the parts of an address, or a value and its label. */
  readonly group: string;
};

/** A column for each column of the table, in its order. */
export type Mapping = readonly Column[];

/** A column with no group but its field, such as a name. */
export function column(field: ColumnField, label = '', group = label): Column {
  return { field, label, group };
}

/** The parts of a postal address, in the order of the record. */
export const ADDRESS_PARTS = ['street', 'extended', 'poBox', 'city', 'region', 'postcode', 'country'] as const;
export type AddressPart = (typeof ADDRESS_PARTS)[number];

/** Whether a field is one part of a postal address. */
export function isAddressPart(field: ColumnField): field is AddressPart {
  return ADDRESS_PARTS.some((part) => part === field);
}

/** Whether a column says anything of who someone is; a table of the other kinds alone holds no contacts. */
export function isNaming(field: ColumnField): boolean {
  return NAMING.has(field);
}

const NAMING: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'displayName',
  'givenName',
  'familyName',
  'nickname',
  'organization',
  'email',
  'phone',
]);
