/** The kinds of numbers and addresses to choose from, with the one that is there even if it is unusual. */
import type { Option } from '../../../ui/fields/option.ts';

export const KINDS = {
  phones: ['mobile', 'home', 'work', 'other'],
  emails: ['home', 'work', 'other'],
  urls: ['home', 'work', 'other'],
  addresses: ['home', 'work', 'other'],
} as const;

export function kindOptions(
  present: string,
  kinds: readonly string[],
  words: { readonly none: string; readonly labelText: (label: string) => string },
): readonly Option<string>[] {
  const all = present === '' || kinds.includes(present) ? kinds : [...kinds, present];
  return [{ value: '', label: words.none }, ...all.map((kind) => ({ value: kind, label: words.labelText(kind) }))];
}
