/**
 * The link in a text: apps of Android share it inside `text`, between other words. Only web addresses count; any other
 * scheme stays the words it is. Whether a link may be followed is asked anew where it is shown.
 */

/** A link, and the text without it where it stood at the end or the beginning of a line. */
export type FoundLink = { readonly link: string; readonly rest: string };

/** The first web address in a text; undefined when it holds none of at most 2,048 letters. Linear in the text. */
export function linkIn(text: string): FoundLink | undefined {
  return firstLink(text, WITH_SCHEME) ?? firstLink(text, BARE);
}

/** The address itself when `text` is one and nothing else; 'example.org/x' gets its https://. */
export function linkOnly(text: string): string | undefined {
  const found = linkIn(text);
  return found !== undefined && !/[\p{L}\p{N}]/u.test(found.rest) ? found.link : undefined;
}

/** 'example.dk' of 'https://www.example.dk/a?b'; undefined for what is no web address. */
export function hostOf(link: string): string | undefined {
  return AUTHORITY.exec(link)?.[1]
    ?.replace(/^www\./i, '')
    .toLowerCase();
}

const LONGEST = 2048;
/** Linear: neither of the two begins where a letter or digit stands before it, and both are tried a word at a time. */
const WITH_SCHEME = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)/iu;
const BARE = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}\//u;
const AUTHORITY = /^https?:\/\/([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*(?::\d{1,5})?)(?:[/?#]|$)/iu;
const WORDS = /[^\s<>"]+/g;
const CLOSING = /[.,;:!?'’”»*…)\]}]$/u;
const OPENING: { readonly [closing: string]: string } = { ')': '(', ']': '[', '}': '{' };

function firstLink(text: string, beginning: RegExp): FoundLink | undefined {
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const at = word.search(beginning);
    const written = at < 0 || word.length - at > LONGEST ? '' : withoutEnd(word.slice(at));
    const link = /^https?:/i.test(written) ? written : `https://${written}`;
    if (written !== '' && hostOf(link) !== undefined) {
      return { link, rest: without(text, index + at, written.length) };
    }
  }
  return undefined;
}

/** Without the full stop or bracket of the sentence around it; a bracket that was opened within stays. */
function withoutEnd(word: string): string {
  const last = CLOSING.exec(word)?.[0];
  if (last === undefined) return word;
  const opening = OPENING[last];
  const isOwn = opening !== undefined && word.split(opening).length >= word.split(last).length;
  return isOwn ? word : withoutEnd(word.slice(0, -1));
}

/** The text without a part that stands at the end or the beginning of a line; a sentence keeps what stands within it. */
function without(text: string, at: number, length: number): string {
  const lineStart = text.slice(0, at).lastIndexOf('\n') + 1;
  const lineEnd = at + length + `${text.slice(at + length)}\n`.indexOf('\n');
  const [head, tail] = [text.slice(lineStart, at).trimEnd(), text.slice(at + length, lineEnd).trim()];
  if (head !== '' && tail !== '') return text.trim();
  return `${text.slice(0, lineStart)}${head}${tail}${text.slice(lineEnd)}`.trim();
}
