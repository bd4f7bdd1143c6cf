/** Google's numbered columns, old ('E-mail 1 - Type') and new ('E-mail 1 - Label'), as folded phrases. */
import { column, type Column, type ColumnField } from '../column.ts';

/** The column that a phrase such as 'email 2 value' names, or undefined when it is none of Google's. */
export function googleColumn(phrase: string): Column | undefined {
  const match = NUMBERED.exec(phrase)?.groups;
  return match === undefined ? undefined : columnOf(match['thing'] ?? '', match['number'] ?? '', match['part'] ?? '');
}

function columnOf(thing: string, number: string, part: string): Column {
  const group = `${thing} ${number}`;
  const isLabel = part === 'label' || part === 'type';
  if (thing === 'organization') return column(isLabel ? 'extra' : organizationField(number, part), '', group);
  if (isLabel) return column('label', '', group);
  if (thing === 'address') return addressColumn(part, group);
  return column((part === 'value' ? VALUE_FIELD.get(thing) : undefined) ?? 'extra', '', group);
}

const NUMBERED =
  /^(?<thing>email|phone|address|website|event|relation|custom field|im|organization|jot|calendar link|external id|user defined field) (?<number>\d{1,3}) (?<part>label|type|value|service|formatted|street|city|po box|pobox|region|postal code|postalcode|country|extended address|name|yomi name|title|department|symbol|location|job description)$/;

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
