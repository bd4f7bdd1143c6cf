/** What another app shared, or what was pasted, as a tip: the link, a title, a note; nothing of it is lost unsaid. */
import { guessedKind } from './tip-kind.ts';
import { hostOf, linkIn, linkOnly } from './tip-link.ts';
import { MOST_LETTERS, type Tip } from './tip.ts';

/** The words that were shared; those that lack are ''. */
export type SharedText = { readonly title: string; readonly text: string; readonly url: string };

/** What the words say of a tip. */
export type TipWords = Pick<Tip, 'kind' | 'title' | 'url' | 'note'> & {
  /** How many letters had no room, in UTF-16 units; of more than 10,000 alone. */
  readonly leftOut: number;
};

/**
 * The tip that shared words make; undefined when they say nothing. The link is the one given, or the first in the text;
 * the title is the one given, else the first line, else the site's name. What is no web address stays among the words.
 * Lines may end in CRLF, as those of forms do.
 */
export function tipOfWords({ title, text, url }: SharedText): TipWords | undefined {
  const given = linkOnly(url);
  const body = (given === undefined ? joined(text, url) : text).replaceAll(/\r\n?/g, '\n');
  const link = given ?? (linkIn(body) ?? linkIn(title))?.link;
  const words = titleAndNote(withoutLink(title, link), withoutLink(body, link), hostOf(link ?? '') ?? '');
  if (words.title === '') return undefined;
  const { leftOut, ...fitted } = withinLimits(words);
  const named = { title: fitted.title, ...(link !== undefined && { url: link }) };
  return { kind: guessedKind(named), ...named, ...(fitted.note !== '' && { note: fitted.note }), leftOut };
}

/** A title and a note within their limits: what is too long for a title stands whole at the head of the note. */
export function withinLimits(words: { readonly title: string; readonly note: string }) {
  const title = words.title.trim();
  const isLong = title.length > MOST_LETTERS.title;
  const whole = isLong ? joined(title, words.note) : words.note.trim();
  const note = cut(whole, MOST_LETTERS.note);
  return {
    title: isLong ? `${cut(title, MOST_LETTERS.title - 1).trimEnd()}…` : title,
    note,
    leftOut: whole.length - note.length,
  };
}

function titleAndNote(title: string, body: string, site: string): { readonly title: string; readonly note: string } {
  const [line, rest] = firstLine(body);
  const plain = oneLine(title);
  if (plain === '') return line === '' ? { title: site, note: '' } : { title: line, note: rest };
  return { title: plain, note: plain === line ? rest : body };
}

/** The first line that says something, on one line, and all after it. */
function firstLine(body: string): readonly [line: string, rest: string] {
  const text = body.trim();
  const end = `${text}\n`.indexOf('\n');
  return [oneLine(text.slice(0, end)), text.slice(end).trim()];
}

/** Marks of direction would make a title say other than it does. */
function oneLine(text: string): string {
  return text
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .split(/\s+/)
    .join(' ')
    .trim();
}

function withoutLink(text: string, link: string | undefined): string {
  const found = linkIn(text);
  return found === undefined || found.link !== link ? text : meaningful(found.rest);
}

/** '' for what is only dashes and brackets around a link that is gone. */
function meaningful(text: string): string {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) ? text : '';
}

function joined(one: string, other: string): string {
  return [one.trim(), other.trim()].filter((text) => text !== '').join('\n\n');
}

/** No half of a letter is left at the end. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}
