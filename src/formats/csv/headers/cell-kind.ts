/** What a cell looks like by itself: for tables without a header, and for telling a header from a person. */
export type CellKind = 'email' | 'phone' | 'url' | 'day' | 'text' | 'long' | 'blank';

/** The kind of a cell's content. A number of seven figures or more is a phone; shorter ones are text; 'long' is no name. */
export function cellKind(cell: string): CellKind {
  const text = cell.trim();
  if (text === '') return 'blank';
  if (text.length > MOST_LETTERS) return 'long';
  if (EMAIL.test(text)) return 'email';
  if (DAY.test(text)) return 'day';
  if (PHONE.test(text) && text.replaceAll(/\D/g, '').length >= 7) return 'phone';
  return URL_LIKE.test(text) ? 'url' : 'text';
}

/** Whether a text looks like a person's whole name: two to four words that begin with a capital letter. */
export function isLikeFullName(cell: string): boolean {
  return cell.length <= 120 && FULL_NAME.test(cell.trim());
}

const FULL_NAME = /^\p{Lu}[\p{L}'’.-]{0,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u;
const MOST_LETTERS = 300;
const EMAIL = /^[^\s@,;:]+@[^\s@,;:]+\.[^\s@,;:.]+$/;
const DAY = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|--\d{2}-?\d{2})$/;
const PHONE = /^\+?[\d\s().\-/]+$/;
const URL_LIKE = /^(?:https?:\/\/\S+|www\.\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S*)$/i;
