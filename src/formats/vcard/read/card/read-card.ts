/** One card to one person: its lines, then each property where it belongs; what none knows of is kept beside. */
import { nameToShow } from '../../../../domain/contact.ts';
import type { MapOptions } from '../../../csv/map-columns.ts';
import type { Property } from '../lines/property.ts';
import type { VcardRow } from '../vcard-row.ts';
import { placeEnvelopes } from './addresses.ts';
import type { CardContext, Placer } from './card-context.ts';
import { CardDraft } from './card-draft.ts';
import { cardProperties } from './card-properties.ts';
import { DAY_PLACERS } from './days.ts';
import { EXTRA_PLACERS, isForMachines, placeExtra } from './extras.ts';
import { groupLabels } from './labels.ts';
import { NAME_PLACERS, oneText } from './names.ts';
import { placePicture } from './picture.ts';
import { REACH_PLACERS } from './reach.ts';
import { agentName, placeRelation, RELATION_PLACERS } from './relations.ts';

export type CardContent = {
  /** The bytes between BEGIN and END. */
  readonly content: Uint8Array;
  readonly isCutOff: boolean;
  /** Its plain bytes are UTF-8, whatever it says. */
  readonly isRecoded: boolean;
  /** The number of the card in its file, from 1. */
  readonly row: number;
};

/** The person on a card; blank when it says nothing at all, skipped when it names nobody. Linear in its length. */
export function readCard(card: CardContent, options: MapOptions): VcardRow {
  const { own, agents } = cardProperties(card.content, card.isRecoded);
  if (own.every(({ name }) => isForMachines(name))) return { kind: 'blank' };
  const draft = new CardDraft(card.row);
  const isOld = own.some((property) => property.name === 'VERSION' && property.text().trim().startsWith('2'));
  const context: CardContext = { draft, labels: groupLabels(own), isOld, today: options.today };
  placeAll(own, context);
  for (const agent of agents) placeRelation('agent', agentName(agent), context);
  if (card.isCutOff) draft.warn('cut-off', '', '');
  const found = draft.finish();
  const displayName = nameToShow(found) || found.urls?.[0]?.value;
  if (displayName === undefined) return { kind: 'skipped', skipped: { code: 'nobody', row: card.row } };
  const named = { ...found, displayName, row: card.row };
  return { kind: 'contact', contact: { ...named, matchKeys: options.matchKeysOf(named) }, warnings: draft.warnings };
}

const PLACERS: ReadonlyMap<string, Placer> = new Map<string, Placer>([
  ...NAME_PLACERS,
  ...REACH_PLACERS,
  ...DAY_PLACERS,
  ...RELATION_PLACERS,
  ...EXTRA_PLACERS,
  ['PHOTO', placePicture],
  ['ROLE', () => undefined],
]);

/** Their placers know what to do with a second one. */
const NAMES: ReadonlySet<string> = new Set(['FN', 'N', 'ORG', 'TITLE']);

/** What stands in two languages is one value (ALTID, RFC 6350, 5.4): the first is placed, the others are kept beside. */
function placeAll(properties: readonly Property[], context: CardContext): void {
  const alternatives = new Set<string>();
  for (const property of properties) {
    const altId = NAMES.has(property.name) ? undefined : property.parameter('ALTID');
    const key = `${property.name}\n${altId}`;
    if (altId !== undefined && alternatives.has(key)) placeExtra(property, context);
    else (PLACERS.get(property.name) ?? placeExtra)(property, context);
    if (altId !== undefined) alternatives.add(key);
  }
  placeLast(properties, context);
}

/** What counts only where nothing better is known: a role without a title, the text on an envelope. */
function placeLast(properties: readonly Property[], context: CardContext): void {
  for (const property of properties) {
    if (property.name === 'ROLE') context.draft.putText('jobTitle', 'ROLE', oneText(property));
  }
  const envelopes = properties.filter(({ name }) => name === 'LABEL');
  if (envelopes.length > 0) placeEnvelopes(envelopes, context);
}
