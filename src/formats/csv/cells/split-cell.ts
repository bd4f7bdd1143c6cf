/** Cells that hold several values. */

/** The values of a cell, parted as Google parts them (' ::: '), each trimmed, blank ones left out. */
export function splitValues(text: string): readonly string[] {
  return text.includes(':::') ? trimmedParts(text.split(':::')) : [text];
}

/** E-mail addresses in a cell: also parted by comma, semicolon or space when every part is one. */
export function splitAddresses(text: string): readonly string[] {
  const values = splitValues(text);
  if (values.length > 1 || text.indexOf('@') === text.lastIndexOf('@')) return values;
  const parts = trimmedParts(text.split(/[;,\s]/));
  return parts.every((part) => part.includes('@')) ? parts : values;
}

/**
 * The tags in a cell. Google's own group of everybody ('* myContacts') is none; its other groups lose their star. Parted
 * by ':::', semicolon or comma.
 */
export function splitTags(text: string): readonly string[] {
  const parts = text.includes(':::') ? splitValues(text) : trimmedParts(text.split(/[;,]/));
  return parts.filter((part) => !SYSTEM_GROUP.test(part)).map((part) => part.replace(/^\* ?/, ''));
}

const SYSTEM_GROUP = /^\* ?my ?contacts$/i;

function trimmedParts(parts: readonly string[]): readonly string[] {
  return parts.map((part) => part.trim()).filter(Boolean);
}
