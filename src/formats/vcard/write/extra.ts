/** What a foreign file once said beyond our fields, given back: nothing that came in is lost on the way out. */
import type { Extra } from '../../../domain/contact.ts';
import { escapedText } from '../../content-line.ts';
import { isForMachines } from '../read/card/extras.ts';
import type { Property } from './property.ts';

/**
 * A property of another program, or of the standard, under its own name; all else, such as the column of a table, under
 * a name that our own reader knows, its own beside it as a label.
 */
export function extraProperties(extra: readonly Extra[]): readonly Property[] {
  return extra.filter(({ value }) => value !== '').map(extraProperty);
}

function extraProperty({ name, value }: Extra): Property {
  if (BARE_NAMES.has(name) && !NEEDS_ESCAPES.test(value)) return { name, value };
  if (TEXT_NAME.test(name) && !isForMachines(name.toUpperCase())) return { name, value: escapedText(value) };
  return { name: 'X-LIVSTEGN-EXTRA', value: escapedText(value), label: name };
}

const TEXT_NAME = /^(?:X-[A-Z0-9-]+|TZ|BIRTHPLACE|DEATHPLACE|DEATHDATE)$/i;

/** Properties of the standard that are no text, and so have no escapes. */
const BARE_NAMES: ReadonlySet<string> = new Set(['IMPP', 'GEO', 'GENDER', 'FBURL']);
// oxlint-disable-next-line eslint/no-control-regex -- none of these may stand in a value
const NEEDS_ESCAPES = /[\\\u0000-\u001F\u007F]/;
