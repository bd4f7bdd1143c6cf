/** United: two lists of one person's card made one, in which nothing that either says is lost and nothing stands twice. */
import type { Extra, Labelled, LabelledDay, PostalAddress } from './contact.ts';

/** The values of both lists, the first list's first; those with one key are one, whatever their labels. */
export function unitedLabelled(
  one: readonly Labelled[],
  other: readonly Labelled[],
  keyOf: (value: string) => string,
): readonly Labelled[] {
  return united([...one, ...other], {
    isSame: (first, second) => keyOf(first.value) === keyOf(second.value),
    join: (first, second) => ({ ...first, label: joinedLabel(first.label, second.label) }),
  });
}

/** The addresses of both; one that says no more than another is the same. */
export function unitedAddresses(
  one: readonly PostalAddress[],
  other: readonly PostalAddress[],
): readonly PostalAddress[] {
  return united([...one, ...other], {
    isSame: (first, second) => isCovered(first, second) || isCovered(second, first),
    join: (first, second) => ({
      ...(isCovered(first, second) ? second : first),
      label: joinedLabel(first.label, second.label),
    }),
  });
}

/** The days of both; the same day with the same label is one, with its year where one of them knows it. */
export function unitedDates(one: readonly LabelledDay[], other: readonly LabelledDay[]): readonly LabelledDay[] {
  return united([...one, ...other], {
    isSame: (first, second) =>
      first.month === second.month &&
      first.day === second.day &&
      isSameText(first.label, second.label) &&
      (first.year === undefined || second.year === undefined || first.year === second.year),
    join: (first, second) => (first.year === undefined ? { ...second, label: first.label } : first),
  });
}

/** The words of both, such as tags; those that differ in case alone are one. */
export function unitedWords(one: readonly string[], other: readonly string[]): readonly string[] {
  return united([...one, ...other], { isSame: isSameText, join: (first) => first });
}

export function unitedExtras(one: readonly Extra[], other: readonly Extra[]): readonly Extra[] {
  return united([...one, ...other], {
    isSame: (first, second) => first.name === second.name && first.value === second.value,
    join: (first) => first,
  });
}

/** The ids of both, each once. */
export function unitedIds(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])];
}

/** Both texts, the first above the second; one alone where it says all that the other says. */
export function unitedText(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (doesSay(one, other)) return one;
  return doesSay(other, one) ? other : `${one}\n\n${other}`;
}

/** Whether a text holds another as whole words, in whatever case; every text holds a blank one. */
export function doesSay(text: string, other: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(other)} `) || plain(other) === '';
}

/** A link without what stands before and after its address. */
export function linkAddress(link: string): string {
  return link
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

type Uniting<Item> = {
  readonly isSame: (one: Item, other: Item) => boolean;
  readonly join: (one: Item, other: Item) => Item;
};

function united<Item>(items: readonly Item[], { isSame, join }: Uniting<Item>): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const place = kept.findIndex((there) => isSame(there, item));
    const there = kept[place];
    if (there === undefined) kept.push(item);
    else kept[place] = join(there, item);
  }
  return kept;
}

/** The labels that programs give by themselves; what somebody wrote says more. */
const ORDINARY = new Set(['', 'cell', 'home', 'internet', 'main', 'mobile', 'other', 'pref', 'voice', 'work', '*']);

function joinedLabel(one: string, other: string): string {
  if (one === '' || isSameText(one, other)) return one === '' ? other : one;
  if (ORDINARY.has(plain(other))) return one;
  if (ORDINARY.has(plain(one))) return other;
  return doesSay(one, other) ? one : `${one} / ${other}`;
}

const PARTS = ['street', 'extended', 'poBox', 'city', 'region', 'postcode', 'country'] as const;

/** Whether the greater address says all that the smaller says. */
function isCovered(smaller: PostalAddress, greater: PostalAddress): boolean {
  return PARTS.every((part) => smaller[part].trim() === '' || isSameText(smaller[part], greater[part]));
}

function isSameText(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Without case, and with one space where there are several. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
