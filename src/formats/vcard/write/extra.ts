/** What a foreign file once said beyond our fields, given back: nothing that came in is lost on the way out. */
import type { Extra } from '../../../domain/contact.ts';
import { escapedText } from '../../content-line.ts';
import type { Property } from './property.ts';

/** A property of another program under its own name; the column of a table as a labelled one. */
export function extraProperties(extra: readonly Extra[]): readonly Property[] {
  return extra
    .filter(({ value }) => value !== '')
    .map(({ name, value }) =>
      PROPERTY_NAME.test(name)
        ? { name, value: escapedText(value) }
        : { name: 'X-LIVSTEGN-EXTRA', value: escapedText(value), label: name },
    );
}

const PROPERTY_NAME = /^X-[A-Z0-9-]+$/i;
