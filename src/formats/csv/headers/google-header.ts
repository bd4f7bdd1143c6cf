/** Google's numbered columns, old ('E-mail 1 - Type') and new ('E-mail 1 - Label'), as folded phrases. */
import { column, type Column, type ColumnField } from '../column.ts';

/** The column that a phrase such as 'email 2 value' names, or undefined when it is none of Google's. */
export function googleColumn(phrase: string): Column | undefined {
  const match = NUMBERED.exec(phrase);
  if (match === null) return undefined;
  const [, thing = '', number = '', part = ''] = match;
  const group = `${thing} ${number}`;
  if (part === 'label' || part === 'type')
    return thing === 'organization' ? column('extra') : column('label', '', group);
  if (thing === 'organization') return column(organizationField(number, part), '', group);
  if (thing === 'address') return addressColumn(part, group);
  const field = part === 'value' ? VALUE_FIELD.get(thing) : undefined;
  return column(field ?? 'extra', '', group);
}

const NUMBERED =
  /^(email|phone|address|website|event|relation|custom field|im|organization|jot|calendar link|external id|user defined field) (\d{1,3}) ([a-z ]+)$/;

const VALUE_FIELD: ReadonlyMap<string, ColumnField> = new Map<string, ColumnField>([
  ['email', 'email'],
  ['phone', 'phone'],
  ['website', 'url'],
  ['event', 'date'],
  ['jot', 'notes'],
]);

const ADDRESS_FIELD: ReadonlyMap<string, ColumnField> = new Map<string, ColumnField>([
  ['formatted', 'address'],
  ['street', 'street'],
  ['city', 'city'],
  ['pobox', 'poBox'],
  ['po box', 'poBox'],
  ['region', 'region'],
  ['postal code', 'postcode'],
  ['postalcode', 'postcode'],
  ['country', 'country'],
  ['extended address', 'extended'],
]);

function addressColumn(part: string, group: string): Column {
  return column(ADDRESS_FIELD.get(part) ?? 'extra', '', group);
}

/** Only the first organization has fields of its own. */
function organizationField(number: string, part: string): ColumnField {
  if (number !== '1') return 'extra';
  if (part === 'name') return 'organization';
  if (part === 'title') return 'jobTitle';
  return part === 'department' ? 'orgUnit' : 'extra';
}
