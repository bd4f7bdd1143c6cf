/** The letters of a face. */

/** First letters of the first and the last word of a name, in capitals: 'Anders Vig Bruun' gives 'AB'; '' gives '·'. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const first = words[0];
  if (first === undefined) return '·';
  const last = words.length > 1 ? words.at(-1) : undefined;
  return (letterOf(first) + (last === undefined ? '' : letterOf(last))).toLocaleUpperCase();
}

function letterOf(word: string): string {
  return Array.from(word)[0] ?? '';
}
