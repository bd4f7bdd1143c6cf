/** Properties that name other people: they become lines of the notes, as nobody is brought in by being mentioned. */
import { byteTextOf } from '../lines/byte-text.ts';
import { splitEscaped, unescaped } from '../lines/escapes.ts';
import { contentLines } from '../lines/content-lines.ts';
import { Property } from '../lines/property.ts';
import type { CardContext, Placer } from './card-context.ts';
import { labelOf } from './labels.ts';
import { oneText } from './names.ts';

/** The placers of other people, by property. */
export const RELATION_PLACERS: readonly (readonly [name: string, place: Placer])[] = [
  ['RELATED', (property, context) => placeRelation(labelOf(property, context.labels), oneText(property), context)],
  [
    'X-ABRELATEDNAMES',
    (property, context) => placeRelation(labelOf(property, context.labels), oneText(property), context),
  ],
  ['X-SPOUSE', (property, context) => placeRelation('spouse', oneText(property), context)],
  ['X-KADDRESSBOOK-X-SPOUSENAME', (property, context) => placeRelation('spouse', oneText(property), context)],
  ['AGENT', placeAgent],
];

/** A line of the notes; what names nobody, such as a link to another card, is left out. */
export function placeRelation(label: string, name: string, { draft }: Pick<CardContext, 'draft'>): void {
  if (name === '' || /^(?:urn|cid|uid|uuid):/i.test(name)) return;
  const title = label.slice(0, 1).toUpperCase() + label.slice(1);
  draft.putRelation(title === '' ? name : `${title}: ${name}`);
}

/** The name of the person on a card, by its lines in byte text: what an AGENT is called. */
export function agentName(properties: readonly Property[]): string {
  const full = properties.find(({ name }) => name === 'FN');
  if (full !== undefined && oneText(full) !== '') return oneText(full);
  const parted = properties.find(({ name }) => name === 'N');
  const [family = '', given = '', middle = ''] = parted === undefined ? [] : splitEscaped(parted.text(), ';');
  return [given, middle, family].filter(Boolean).join(' ');
}

/** Version 3.0 holds the whole card of the agent in one escaped value; its own agents are of no interest. */
function placeAgent(property: Property, context: CardContext): void {
  const card = unescaped(property.text());
  if (!/^\s*BEGIN:VCARD/i.test(card)) return;
  const lines = contentLines(byteTextOf(new TextEncoder().encode(card)));
  const properties = lines.map((line) => new Property(line, true));
  placeRelation('agent', agentName(properties), context);
}
