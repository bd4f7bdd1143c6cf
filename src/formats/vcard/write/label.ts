/** How the label of a number or an address is written: a type of the standard where there is one, else as a label. */
import type { Property, VcardVersion } from './property.ts';

/** The parameters, or the label for an item group; neither for an empty label. Types are in the letters of the version. */
export function labelled(
  kind: 'phone' | 'other',
  label: string,
  version: VcardVersion,
): Pick<Property, 'parameters' | 'label'> {
  const types = (kind === 'phone' ? PHONE_TYPES : TYPES).get(label.toLowerCase());
  if (types !== undefined) return { parameters: [`TYPE=${version === '3.0' ? types.toUpperCase() : types}`] };
  return label.trim() === '' ? {} : { label: foreignLabel(label) };
}

/** The label as Apple writes it where it is one of Apple's own, which phones then show in their own language. */
export function foreignLabel(label: string): string {
  const known = APPLE_LABELS.get(label.toLowerCase());
  return known === undefined ? label : `_$!<${known}>!$_`;
}

const TYPES = new Map(['work', 'home'].map((label): [string, string] => [label, label]));

const PHONE_TYPES = new Map([
  ...TYPES,
  ['mobile', 'cell'],
  ['cell', 'cell'],
  ['pager', 'pager'],
  ['fax', 'fax'],
  ['work fax', 'work,fax'],
  ['home fax', 'home,fax'],
]);

const APPLE_LABELS = new Map([
  ['other', 'Other'],
  ['main', 'Main'],
  ['anniversary', 'Anniversary'],
  ['home page', 'HomePage'],
]);
