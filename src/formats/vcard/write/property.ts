/** A property of a card on its way into a file, and the lines it becomes. */
import { contentLine, escapedText } from '../../content-line.ts';

export type VcardVersion = '3.0' | '4.0';

export type Property = {
  readonly name: string;
  /** Such as 'TYPE=WORK'; in the order of writing. */
  readonly parameters?: readonly string[];
  /** Escaped already. */
  readonly value: string;
  /** What neither version has a type for stands beside it in an item group, as Apple began it and others followed. */
  readonly label?: string;
};

/** The lines of all properties, item groups numbered from 1. */
export function linesOf(properties: readonly Property[]): string {
  let groups = 0;
  return properties
    .map(({ name, parameters = [], value, label = '' }) => {
      const head = [name, ...parameters].join(';');
      if (label === '') return contentLine(head, value);
      groups += 1;
      const group = `item${groups}`;
      return contentLine(`${group}.${head}`, value) + contentLine(`${group}.X-ABLabel`, escapedText(label));
    })
    .join('');
}

/** A text property; none for a text that is absent or empty. */
export function textProperty(name: string, text: string | undefined): readonly Property[] {
  return text === undefined || text === '' ? [] : [{ name, value: escapedText(text) }];
}

/** A property of several parts, such as N, or nothing when all are empty. */
export function partedProperty(name: string, parts: readonly (string | undefined)[]): readonly Property[] {
  if (parts.every((part) => part === undefined || part === '')) return [];
  return [{ name, value: parts.map((part) => escapedText(part ?? '')).join(';') }];
}
