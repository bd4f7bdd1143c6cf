/**
 * Opening lines: a first sentence to start from, which asserts nothing that the person hasn't written and leaves a gap
 * to fill. Which ones fit, and in which order to offer them.
 */
import type { Reason, ReasonCode } from './nudge.ts';
import type { Language } from './settings.ts';

export type OpeningLine = {
  readonly id: string;
  readonly language: Language;
  /** With `{name}` where the name goes, and '…' for the gap. */
  readonly text: string;
  /** The reasons that it fits; empty: none in particular; absent: one's own line, which fits any. */
  readonly occasions?: readonly ReasonCode[];
};

/** What is left for the person to say. */
export const GAP = '…';

/** For whom a line is wanted. */
export type OpeningFor = {
  /** Why now, the strongest first. */
  readonly reasons: readonly Pick<Reason, 'code'>[];
  /** Ids of the lines already used with this contact, the latest first. */
  readonly used: readonly string[];
  /** The line that was offered for this contact last time, used or not. */
  readonly offered?: string;
};

/**
 * The lines that fit someone, in the order to offer them: first those for the strongest reason and one's own, then
 * those for the other reasons, last those for none in particular. Among equals one never used comes first, then the one
 * that has rested longest. The line used last with this contact is never offered first while there is another, nor is
 * the one offered last time while there is a third.
 */
export function openingLinesFor(lines: readonly OpeningLine[], person: OpeningFor): readonly OpeningLine[] {
  const { reasons, used, offered } = person;
  const ranked = lines
    .map((line) => ({ line, fit: fitOf(line, reasons), rest: restOf(line, used) }))
    .filter(({ fit }) => fit >= 0)
    .toSorted((one, other) => one.fit - other.fit || other.rest - one.rest)
    .map(({ line }) => line);
  const fresh = ranked.filter(({ id }) => id !== used[0]);
  const first = fresh.find(({ id }) => id !== offered) ?? fresh[0] ?? ranked[0];
  return first === undefined ? [] : [first, ...ranked.filter((line) => line !== first)];
}

/**
 * The first line for each of several people to whom one writes the same, in their order: no two get the same one, and
 * nobody gets the one used last with them. Undefined for whom none is left.
 */
export function linePerPerson(
  people: readonly (OpeningFor & { readonly lines: readonly OpeningLine[] })[],
): readonly (OpeningLine | undefined)[] {
  const taken = new Set<string>();
  return people.map(({ lines, ...person }) => {
    const free = lines.filter(({ id }) => !taken.has(id) && id !== person.used[0]);
    const [first] = openingLinesFor(free, person);
    if (first !== undefined) taken.add(first.id);
    return first;
  });
}

/** The line as it may be sent to someone called `name`; the gap stays. */
export function filledIn(line: Pick<OpeningLine, 'text'>, name: string): string {
  return line.text.replaceAll(NAME, () => name);
}

/** A text written to someone called `name`, as a line for anybody: the name, where it is a word, becomes `{name}`. */
export function lineTextOf(text: string, name: string): string {
  if (name === '') return text;
  return text.replaceAll(name, (found, place: number) => {
    const isPartOfWord =
      ENDS_IN_LETTER.test(text.slice(0, place)) || BEGINS_WITH_LETTER.test(text.slice(place + found.length));
    return isPartOfWord ? found : NAME;
  });
}

/** Where the gap stands in a text, as a range of its letters; undefined when it has been filled. */
export function gapIn(text: string): { readonly start: number; readonly end: number } | undefined {
  const start = text.indexOf(GAP);
  return start < 0 ? undefined : { start, end: start + GAP.length };
}

const NAME = '{name}';
const ENDS_IN_LETTER = /\p{L}$/u;
const BEGINS_WITH_LETTER = /^\p{L}/u;

/** The place of the strongest reason it fits, 0 for the strongest of all; −1 when it doesn't fit. */
function fitOf({ occasions }: OpeningLine, reasons: readonly Pick<Reason, 'code'>[]): number {
  if (occasions === undefined) return 0;
  if (occasions.length === 0) return reasons.length;
  return reasons.findIndex(({ code }) => occasions.includes(code));
}

/** How many others were used since; more than any when it never was. */
function restOf({ id }: OpeningLine, used: readonly string[]): number {
  const place = used.indexOf(id);
  return place < 0 ? used.length : place;
}
