/**
 * What stands escaped in a value. All versions are read alike, as programs of 2.1 escape more than its standard says:
 * backslash before backslash, comma, semicolon or colon is that letter, before n an end of line, elsewhere itself.
 */

/** The text without its escapes. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(/\\([\\,;:nN\n])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
}

/** The parts between marks that aren't escaped, each without its escapes and its outer blanks. */
export function splitEscaped(text: string, mark: ',' | ';'): readonly string[] {
  return rawParts(text, mark).map((part) => unescaped(part).trim());
}

/** The same parts, still escaped. */
export function rawParts(text: string, mark: ',' | ';'): readonly string[] {
  if (!text.includes('\\')) return text.split(mark);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === mark) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
