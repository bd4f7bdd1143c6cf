/** The names of the months in English, Danish, Swedish and Norwegian, folded, by their first letters. */

/** The month (1–12) that a folded word names, in full or by at least three letters; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const index = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index === -1 ? undefined : index + 1;
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'januari'],
  ['february', 'februar', 'februari'],
  ['march', 'marts', 'mars'],
  ['april'],
  ['may', 'maj', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august', 'augusti'],
  ['september', 'sept'],
  ['october', 'oktober', 'okt'],
  ['november'],
  ['december', 'desember'],
];
