/** Erasing: someone, a talk or a sphere goes with every trace of it; whatever was about it alone goes along. */
import { inventoryOfNow } from '../../../src/domain/inventory-people.ts';
import { withFields, type Image, type Tables, type World } from './world.ts';

/** What comes and goes without anybody's day being decided anew. */
export const UNDATED = [
  'tips',
  'introductions',
  'exchanges',
  'promises',
  'purposes',
  'networks',
  'meetings',
  'asks',
  'measures',
  'reviews',
] as const;

/** What can lie in the trash. */
export const TRASHED = ['contacts', 'interactions', 'spheres', ...UNDATED] as const;
export type Trashed = (typeof TRASHED)[number];

/** The ids of what goes. */
export type Gone = { readonly [Name in Trashed]?: readonly string[] };

/** Erases, and answers all ids that went. */
export function erase(world: World, gone: Gone, keepsWeeks: boolean): ReadonlySet<string> {
  const ids = new Set(TRASHED.flatMap((table) => gone[table] ?? []));
  for (const row of world.all('interactions')) {
    const contactIds = without(row.contactIds, ids);
    if (contactIds.length === 0 && row.contactIds.length > 0) ids.add(row.id);
    else if (contactIds.length < row.contactIds.length) world.put('interactions', { ...row, contactIds });
  }
  for (const id of eraseWithNetworks(world, ids)) ids.add(id);
  eraseRows(world, ids);
  eraseFromContacts(world, ids);
  eraseGiving(world, ids);
  eraseNetworking(world, ids);
  erasePlans(world, ids, keepsWeeks);
  eraseRounds(world, ids, keepsWeeks);
  eraseFromFirstRun(world, ids);
  eraseFromInventory(world, ids);
  return ids;
}

function eraseRows(world: World, ids: ReadonlySet<string>): void {
  for (const table of TRASHED) {
    for (const id of ids) if (world.get(table, id) !== undefined) world.remove(table, id);
  }
  for (const table of ['promises', 'intentions'] as const) {
    for (const { id, contactId } of world.all(table)) if (ids.has(contactId)) world.remove(table, id);
  }
  const dismissed = world.all('dismissals').filter((row) => namesOf(row).some((id) => ids.has(id)));
  for (const { id } of dismissed) world.remove('dismissals', id);
}

/** What was passed on goes with what it was and to whom; an entry stays while it stands in the ledger. */
function eraseGiving(world: World, ids: ReadonlySet<string>): void {
  const sources = new Set([...ids, ...eraseIntroductions(world, ids)]);
  for (const { id, tipId, contactId, interactionId } of world.all('forwards')) {
    if (![tipId, contactId, interactionId].some((each) => ids.has(each))) continue;
    world.remove('forwards', id);
    sources.add(id);
  }
  eraseEntries(world, ids, sources);
  for (const tip of world.all('tips').filter(({ fromContactId = '' }) => ids.has(fromContactId))) {
    world.put('tips', withFields<Tables['tips']>(tip, { fromContactId: undefined }));
  }
}

/** Of those with fewer than two left nothing stays; answers their ids. */
function eraseIntroductions(world: World, ids: ReadonlySet<string>): readonly string[] {
  const emptied: string[] = [];
  for (const row of world.all('introductions')) {
    const contactIds = without(row.contactIds, ids);
    if (contactIds.length === row.contactIds.length) continue;
    const asked = row.asked.filter(({ contactId }) => !ids.has(contactId));
    if (contactIds.length >= 2) world.put('introductions', { ...row, contactIds, asked });
    else emptied.push(row.id);
  }
  for (const id of emptied) world.remove('introductions', id);
  return emptied;
}

function eraseEntries(world: World, ids: ReadonlySet<string>, sources: ReadonlySet<string>): void {
  for (const entry of world.all('exchanges')) {
    const isLeft = sources.has(entry.source?.id ?? '');
    if (ids.has(entry.contactId ?? '') || (isLeft && entry.deletedAt !== undefined))
      world.remove('exchanges', entry.id);
    else if (isLeft) world.put('exchanges', withFields<Tables['exchanges']>(entry, { source: undefined }));
  }
}

/** What is of a network alone goes with it; answers the ids of that. */
function eraseWithNetworks(world: World, ids: ReadonlySet<string>): readonly string[] {
  return (['meetings', 'reviews', 'requests', 'exchanges'] as const).flatMap((table) => {
    const theirs = world.all(table).filter(({ networkId = '' }) => ids.has(networkId));
    for (const { id } of theirs) world.remove(table, id);
    return theirs.map(({ id }) => id);
  });
}

/** Whoever and whatever was in a network, or served a purpose, is and does so no more. */
function eraseNetworking(world: World, ids: ReadonlySet<string>): void {
  for (const talk of world.all('interactions').filter(({ networkId = '' }) => ids.has(networkId))) {
    world.put('interactions', withFields<Tables['interactions']>(talk, { networkId: undefined }));
  }
  for (const request of world.all('requests').filter(({ contactId = '' }) => ids.has(contactId))) {
    world.remove('requests', request.id);
  }
  for (const table of ['contacts', 'networks'] as const) erasePurposesOf(world, table, ids);
  for (const ask of world.all('asks').filter(({ purposeId = '' }) => ids.has(purposeId))) {
    world.put('asks', withFields<Tables['asks']>(ask, { purposeId: undefined }));
  }
  eraseFromNetworks(world, ids);
}

function eraseFromNetworks(world: World, ids: ReadonlySet<string>): void {
  for (const network of world.all('networks')) {
    const memberIds = without(network.memberIds, ids);
    const isKept = ids.has(network.keeperId ?? '');
    if (memberIds.length === network.memberIds.length && !isKept) continue;
    const keeper = isKept ? { keeperId: undefined, keeper: undefined } : {};
    world.put('networks', withFields<Tables['networks']>(network, { memberIds, ...keeper }));
  }
  for (const meeting of world.all('meetings')) {
    const attendeeIds = without(meeting.attendeeIds, ids);
    if (attendeeIds.length < meeting.attendeeIds.length) world.put('meetings', { ...meeting, attendeeIds });
  }
}

function erasePurposesOf(world: World, table: 'contacts' | 'networks', ids: ReadonlySet<string>): void {
  for (const row of world.all(table)) {
    const purposeIds = without(row.purposeIds, ids);
    if (purposeIds.length < row.purposeIds.length) world.put(table, { ...row, purposeIds });
  }
}

function namesOf({ contactId = '', otherId = '' }: Tables['dismissals']): readonly string[] {
  return [contactId, otherId];
}

/** Those who stay are no longer in a sphere that went, nor lie in the trash as one with someone who did. */
function eraseFromContacts(world: World, ids: ReadonlySet<string>): void {
  for (const contact of world.all('contacts')) {
    const sphereIds = without(contact.sphereIds, ids);
    const isLeft = ids.has(contact.mergedIntoId ?? '');
    if (sphereIds.length === contact.sphereIds.length && !isLeft) continue;
    world.put('contacts', withFields(contact, { sphereIds, ...(isLeft && { mergedIntoId: undefined }) }));
  }
}

/** A week of nobody else goes too where it isn't to be kept, as if it had not been planned. */
function erasePlans(world: World, ids: ReadonlySet<string>, keepsWeeks: boolean): void {
  for (const plan of world.all('plans')) {
    const staying = plan.items.filter(({ contactId }) => !ids.has(contactId));
    const items = staying.map((item) => ({ ...item, codes: codesWithout(item.codes, ids) }));
    const isSame = staying.length === plan.items.length && items.every(({ codes }, at) => codes === staying[at]?.codes);
    if (isSame) continue;
    if (items.length === 0 && !keepsWeeks) world.remove('plans', plan.id);
    else world.put('plans', { ...plan, items });
  }
}

/** The reasons that are left once a tip is gone: it is not among those one might tell of. */
function codesWithout(codes: string, ids: ReadonlySet<string>): string {
  const left = codes.split(' ').map((code) => {
    const [kind = '', named] = code.split(':');
    if (named === undefined) return code;
    const others = without(named.split(','), ids);
    return others.length === 0 ? '' : `${kind}:${others.join()}`;
  });
  return left.filter(Boolean).join(' ');
}

function eraseRounds(world: World, ids: ReadonlySet<string>, keepsWeeks: boolean): void {
  for (const round of world.all('checkIns')) {
    const { contactIds = [], passedIds = [] } = round;
    const others = without(contactIds, ids);
    if (others.length === contactIds.length) continue;
    if (others.length === 0 && !keepsWeeks) world.remove('checkIns', round.id);
    else world.put('checkIns', { ...round, contactIds: others, passedIds: without(passedIds, ids) });
  }
}

function eraseFromFirstRun(world: World, ids: ReadonlySet<string>): void {
  const { firstRun } = world.choices;
  if (firstRun === undefined || !firstRun.contactIds.some((id) => ids.has(id))) return;
  const asked = without(firstRun.contactIds.slice(0, firstRun.asked), ids).length;
  const contactIds = without(firstRun.contactIds, ids);
  world.put('settings', { ...world.choices, firstRun: { ...firstRun, contactIds, asked } });
}

function eraseFromInventory(world: World, ids: ReadonlySet<string>): void {
  const { inventory } = world.choices;
  if (inventory === undefined) return;
  const now = inventoryOfNow(inventory, (id) => (ids.has(id) ? undefined : id));
  if (now !== inventory) world.put('settings', { ...world.choices, inventory: now });
}

/** Whether what an act changed tells of something that is gone: the row itself, or one that names it. */
export function tellsOf(images: readonly Image[], gone: ReadonlySet<string>): boolean {
  return images.some(({ id, before }) => gone.has(id) || (before !== undefined && names(before.row, gone)));
}

/** Whether an id stands anywhere in it, however deep, such as of who said what at a meeting. */
function names(value: unknown, gone: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return gone.has(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((each) => names(each, gone));
}

function without(ids: readonly string[], gone: ReadonlySet<string>): readonly string[] {
  return ids.filter((id) => !gone.has(id));
}
