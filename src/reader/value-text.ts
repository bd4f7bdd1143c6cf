/** What a field of a row says, as a text for people, whatever it holds. */
import type { reader } from '../i18n/en/reader.ts';
import { knownWord } from '../i18n/known-word.ts';

/** The text of a value; empty when it says nothing. */
export function valueText(value: unknown, words: typeof reader): string {
  if (typeof value === 'string') return knownWord(words.values, value) ?? value;
  if (value === true) return words.yes;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((each) => valueText(each, words))
      .filter(Boolean)
      .join('\n');
  return typeof value === 'object' && value !== null ? objectText({ ...value }, words) : '';
}

type Fields = { readonly [field: string]: unknown };

function objectText(fields: Fields, words: typeof reader): string {
  const { label, name, every, unit, year, month, day, ...rest } = fields;
  const head = [label, name].map((each) => valueText(each, words)).find(Boolean);
  const parts = [
    typeof every === 'number' && typeof unit === 'string' ? spanText(every, unit, words) : '',
    [year, month, day]
      .filter((part) => part !== undefined)
      .map(twoDigits)
      .join('-'),
    ...Object.values(rest).map((each) => valueText(each, words)),
  ];
  const text = parts.filter(Boolean).join(', ');
  return head === undefined ? text : `${head}: ${text}`;
}

function spanText(every: number, unit: string, { unit: one, units }: typeof reader): string {
  return `${every} ${knownWord(every === 1 ? one : units, unit) ?? unit}`;
}

function twoDigits(part: unknown): string {
  return String(part).padStart(2, '0');
}
