/** Properties without a field of their own: what a person would miss is kept under its name, the rest is left out. */
import { cleanText } from '../../../clean-text.ts';
import { splitEscaped, unescaped } from '../lines/escapes.ts';
import type { Property } from '../lines/property.ts';
import type { CardContext, Placer } from './card-context.ts';
import { placeReading, readVcardDay } from './days.ts';
import { oneText } from './names.ts';
import { placeLink } from './reach.ts';
import { placeRelation } from './relations.ts';

/** The placers of what programs write in manners of their own, by property. */
export const EXTRA_PLACERS: readonly (readonly [name: string, place: Placer])[] = [
  ['IMPP', placeMessaging],
  ['NOTE', placeNote],
  ['SOCIALPROFILE', placeProfile],
  ['X-SOCIALPROFILE', placeProfile],
  ['X-ANDROID-CUSTOM', placeAndroid],
  ['X-LIVSTEGN-EXTRA', placeOwnExtra],
];

/** Keeps a property under its name, unless it means something to machines alone. */
export function placeExtra(property: Property, { draft }: Pick<CardContext, 'draft'>): void {
  if (property.isBase64 || isForMachines(property.name)) return;
  const text = oneText(property);
  if (!/^urn:uuid:/i.test(text)) draft.putExtra(property.head.ownName, text);
}

/** Whether a card that says only this says nothing. */
export function isForMachines(name: string): boolean {
  return MACHINE_NAMES.has(name) || MACHINE_STARTS.test(name);
}

const MACHINE_NAMES: ReadonlySet<string> = new Set(
  `BEGIN END VERSION REV PRODID UID SOURCE NAME PROFILE MAILER CLASS SORT-STRING KEY SOUND LOGO CLIENTPIDMAP XML KIND
  CREATED CALURI CALADRURI LABEL X-ABLABEL X-ABUID X-ABADR X-ABSHOWAS X-CLASS X-REV X-PRODID X-UID X-IMAGEHASH
  X-IMAGETYPE X-SHARED-PHOTO-DISPLAY-PREF X-PHOTO-URL X-FILE-AS X-SORT-STRING X-DL X-GWTYPE X-IRMC-LUID X-EPOCSECONDNAME
  X-EVOLUTION-FILE-AS X-EVOLUTION-UID X-EVOLUTION-LIST X-GENERATOR X-MOZILLA-HTML X-PILOTID X-USERTYPE X-MS-CARDPICTURE
  X-LIVSTEGN`.split(/\s+/),
);
const MACHINE_STARTS = /^X-(?:MS-OL|COUCHDB|WEBDAV|ADDRESSBOOKSERVER|APPLE|RADICALE|OC|NC)-/;

/** What is told in confidence has a mark in our own files. */
function placeNote(property: Property, { draft }: CardContext): void {
  const text = oneText(property);
  if (property.parameter('X-LIVSTEGN') === 'confidential') draft.putText('confidentialNotes', 'NOTE', text);
  else draft.putNote(text);
}

/** An address in a messenger; Apple writes which one beside it. */
function placeMessaging(property: Property, { draft }: CardContext): void {
  const value = oneText(property);
  const service = property.parameter('X-SERVICE-TYPE');
  const address = service === undefined ? value : value.replace(/^x-apple:/i, `${service.toLowerCase()}:`);
  draft.putExtra(property.head.ownName, address);
}

function placeProfile(property: Property, context: CardContext): void {
  const value = oneText(property);
  if (/^https?:/i.test(value)) placeLink(property, value, context);
  else
    context.draft.putExtra(
      [...property.head.types.values()][0] ?? property.head.ownName,
      value.replace(/^x-apple:/i, ''),
    );
}

/** What a column of a table, or a property of a foreign name, came to be called in our own file. */
function placeOwnExtra(property: Property, { draft, labels }: CardContext): void {
  draft.putExtra(labels.get(property.head.group) ?? property.head.ownName, cleanText(unescaped(property.text())));
}

/** Android's own kinds: 'vnd.android.cursor.item/relation;Maria;14;…'. */
function placeAndroid(property: Property, context: CardContext): void {
  const [kind = '', value = '', type = '', label = ''] = splitEscaped(property.text(), ';');
  const name = kind.slice(kind.indexOf('/') + 1).toLowerCase();
  if (value === '') return;
  if (name === 'nickname') context.draft.putWords('nicknames', [cleanText(value)]);
  else if (name === 'relation') placeRelation(RELATIONS[Number(type)] ?? label, value, context);
  else if (name === 'contact_event') placeEvent({ value, type, label }, context);
  else context.draft.putExtra(name, value);
}

function placeEvent(event: { value: string; type: string; label: string }, { draft, today }: CardContext): void {
  const title = event.type === '1' ? 'anniversary' : event.label || 'other';
  placeReading(
    readVcardDay(event.value, { today }),
    { name: title, text: event.value },
    {
      draft,
      keep: (day) => {
        if (event.type !== '3' || !draft.putBirthday(day)) draft.putDate(title, day);
      },
    },
  );
}

/** In the order of Android's numbers; the first is a label of one's own. */
const RELATIONS: readonly (string | undefined)[] = [
  undefined,
  ...`assistant brother child domestic-partner father friend manager mother parent partner referred-by relative sister
  spouse`.split(/\s+/),
];
