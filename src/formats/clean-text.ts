/** Small repairs that every value of a file gets before it is kept. */

/** Blank ends and invisible marks of direction at the ends are cut off. */
export function cleanText(text: string): string {
  return OUTER_MARKS.test(text) ? text.replace(ALL_MARKS, '').trim() : text.trim();
}

/** For addresses and numbers, in which nothing invisible has a meaning: marks of direction and zero-width letters go. */
export function cleanAddress(text: string): string {
  return INVISIBLE.test(text) ? text.replace(INVISIBLE_ALL, '').trim() : text.trim();
}

/** A link as it can be followed: 'linkedin.com/in/bo' gets its https://; what has a scheme, or is no link, stays. */
export function linkWithScheme(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+\.[a-z]+:\d/i.test(text)) return text;
  return LIKE_A_HOST.test(text) ? `https://${text.replace(/^\/\//, '')}` : text;
}

const OUTER_MARKS = /^[\u202A-\u202E\u2066-\u2069\uFEFF]|[\u202A-\u202E\u2066-\u2069\uFEFF]$/;
const ALL_MARKS = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
const INVISIBLE_ALL = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const LIKE_A_HOST = /^(?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/:?#]|$)/u;
