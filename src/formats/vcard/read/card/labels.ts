/** What a value is called on its card: by its item group's label, else by its types, in the words used for tables too. */
import { cleanText } from '../../../clean-text.ts';
import { cleanLabel } from '../../../csv/cells/labels.ts';
import { unescaped } from '../lines/escapes.ts';
import type { Property } from '../lines/property.ts';

/** The labels that X-ABLabel gives to item groups, by group. */
export function groupLabels(properties: readonly Property[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const property of properties) {
    if (property.name !== 'X-ABLABEL' || property.head.group === '' || labels.has(property.head.group)) continue;
    const label = cleanText(unescaped(property.text()));
    if (label !== '') labels.set(property.head.group, plainLabel(label));
  }
  return labels;
}

/** The label of a value: of its group, else of its types; '' for none. */
export function labelOf(property: Property, labels: ReadonlyMap<string, string>): string {
  return (property.head.group === '' ? undefined : labels.get(property.head.group)) ?? typeLabel(property.head.types);
}

/** Apple writes its own labels as '_$!<HomePage>!$_'. */
function plainLabel(label: string): string {
  const apple = /^_\$!<(.*)>!\$_$/s.exec(label)?.[1];
  return cleanLabel(apple === undefined ? label : apple.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '));
}

function typeLabel(types: ReadonlyMap<string, string>): string {
  const place = PLACES.find((one) => types.has(one)) ?? '';
  if (types.has('fax')) return `${place} fax`.trim();
  const kind = KINDS.find(([type]) => types.has(type))?.[1];
  if (kind !== undefined) return kind;
  if (place !== '') return place;
  for (const [type, label] of types) if (!MEANINGLESS.has(type)) return cleanLabel(label.replace(/^x-/i, ''));
  return '';
}

const PLACES = ['work', 'home', 'other'] as const;

const KINDS = [
  ['cell', 'mobile'],
  ['mobile', 'mobile'],
  ['iphone', 'mobile'],
  ['pager', 'pager'],
  ['car', 'car'],
  ['main', 'main'],
] as const;

/** Types that tell nothing of what a value is called. */
const MEANINGLESS: ReadonlySet<string> = new Set(
  `pref voice msg text internet intl dom postal parcel video textphone x400 uri url individual default primary x-internet
  jpeg gif png`.split(/\s+/),
);
