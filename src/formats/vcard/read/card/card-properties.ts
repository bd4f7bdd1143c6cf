/** The properties of a card in the order in which they are placed, the cards within it apart. */
import { byteTextOf } from '../lines/byte-text.ts';
import { contentLines } from '../lines/content-lines.ts';
import { Property } from '../lines/property.ts';

export type CardProperties = {
  readonly own: readonly Property[];
  /** The properties of the cards that stand in this one, as an AGENT's does in version 2.1. */
  readonly agents: readonly (readonly Property[])[];
};

/** The properties in a card's bytes. Cards in cards in cards are left out. */
export function cardProperties(content: Uint8Array, isRecoded: boolean): CardProperties {
  const own: Property[] = [];
  const agents: Property[][] = [];
  let depth = 0;
  for (const line of contentLines(byteTextOf(content))) {
    const property = new Property(line, isRecoded);
    if (property.name === 'BEGIN' || isAgentBegun(property)) {
      depth += 1;
      if (depth === 1) agents.push([]);
    } else if (property.name === 'END') depth = Math.max(0, depth - 1);
    else if (depth === 0) own.push(property);
    else if (depth === 1) agents.at(-1)?.push(property);
  }
  return { own: preferredFirst(own), agents };
}

/** The card of an agent may begin on the agent's own line. */
function isAgentBegun(property: Property): boolean {
  return property.name === 'AGENT' && /^\s*BEGIN\s*:\s*VCARD\s*$/i.test(property.plain());
}

/** Of what a person has one of, the one that the card prefers comes first; lists stay as they are. */
function preferredFirst(properties: readonly Property[]): readonly Property[] {
  if (!properties.some((property) => preference(property) < NOT_PREFERRED)) return properties;
  return properties.toSorted((one, other) => preference(one) - preference(other));
}

const NOT_PREFERRED = 101;

/** From 1, most preferred, to 100 (RFC 6350, 5.3); a type 'pref' is as good as 1. */
function preference(property: Property): number {
  if (!SINGLE.has(property.name)) return NOT_PREFERRED;
  const written = Number(property.parameter('PREF'));
  if (Number.isInteger(written) && written >= 1 && written <= 100) return written;
  return property.head.types.has('pref') ? 1 : NOT_PREFERRED;
}

const SINGLE: ReadonlySet<string> = new Set(['FN', 'N', 'ORG', 'TITLE', 'BDAY', 'PHOTO', 'LANG']);
