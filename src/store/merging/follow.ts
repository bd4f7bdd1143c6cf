/**
 * Everything that names a contact who goes follows to the one who stays, whatever the table and the field: each row is
 * gone through as a whole, so that a field that comes later follows too. Where both are named they are named once.
 */
import type { Introduction } from '../../domain/introduction.ts';
import type { Plan, PlanItem } from '../../domain/plan.ts';
import type { Saved } from '../../domain/record.ts';
import type { Database } from '../database.ts';
import { isSameErrand } from '../drafts.ts';
import type { Writer } from '../intend.ts';
import type { Dismissal } from '../own-rows.ts';
import { changedRow } from '../rows.ts';
import { sweeping } from '../sweep.ts';
import { joinRequests } from './join-requests.ts';
import { renamed, type Renaming } from './renamed.ts';

/**
 * The tables whose rows are left alone: what undoing needs is of the time before, and so are copies of everything;
 * photos and settings are seen to by themselves.
 */
const NOT_FOLLOWING: ReadonlySet<string> = new Set(['undos', 'snapshots', 'handles', 'photos', 'settings']);

/** The names of the tables whose rows follow. */
export function followingTables(database: Database): readonly string[] {
  return database.tables.map(({ name }) => name).filter((name) => !NOT_FOLLOWING.has(name));
}

/** Lets every row that names `from` name `to`, but for the rows of the two themselves. Call it inside the transaction. */
export async function followTo(database: Database, writer: Writer, renaming: Renaming): Promise<void> {
  const { from, to } = renaming;
  const sweep = sweeping(writer);
  await sweep(database.contacts, (row) => (row.id === from || row.id === to ? row : followed(row, renaming)));
  // the one great table is asked by its index
  const talks = await database.interactions.where('contactIds').equals(from).toArray();
  await sweep(database.interactions, (row) => followed(row, renaming), talks);
  await sweep(database.plans, (row) => followed(row, renaming, withOneItem));
  await sweep(database.introductions, (row) => followed(row, renaming, withOneAsked));
  await sweep(database.dismissals, (row) => followed(row, renaming, aboutTwo));
  for (const name of followingTables(database).filter((each) => !SEEN_TO.has(each))) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- a table after the other
    await sweep(database.table<Saved, string>(name), (row) => followed(row, renaming));
  }
  await joinDrafts(database, writer, to);
  await joinDismissals(database, writer, to);
  await joinRequests(database, writer, to);
}

const SEEN_TO: ReadonlySet<string> = new Set(['contacts', 'interactions', 'plans', 'introductions', 'dismissals']);

/** The row as it names the one who stays, and as `mend` makes it besides; undefined: it says nothing any more. */
function followed<Row extends Saved>(
  row: Row,
  renaming: Renaming,
  mend: (after: Row, renaming: Renaming) => Row | undefined = unmended,
): Row | undefined {
  const after = renamed(row, renaming);
  if (after === row) return row;
  const mended = mend(after, renaming);
  return mended && changedRow<Row>(mended, {});
}

function unmended<Row>(row: Row): Row {
  return row;
}

/** Two cards of one plan are one, with the reasons of both; waved away if one of them was. */
function withOneItem(plan: Plan, { to: id }: Renaming): Plan {
  const [first, second] = plan.items.filter(({ contactId }) => contactId === id);
  if (first === undefined) return plan;
  const joined = withoutSelf(second === undefined ? first : joinedItem(first, second));
  return {
    ...plan,
    items: plan.items.flatMap((item) => (item.contactId === id ? (item === first ? joined : []) : item)),
  };
}

function joinedItem(first: PlanItem, second: PlanItem): PlanItem {
  const codes = new Set(first.reasons.map(({ code }) => code));
  const reasons = [...first.reasons, ...second.reasons.filter(({ code }) => !codes.has(code))];
  const choice = first.choice ?? second.choice;
  return { ...first, reasons, ...(choice !== undefined && { choice }) };
}

/** Nobody seeks what they offer themselves. */
function withoutSelf(item: PlanItem): PlanItem {
  const reasons = item.reasons
    .map((reason) => ({ ...reason, ids: reason.ids.filter((id) => id !== item.contactId) }))
    .filter(({ code, ids }) => code !== 'seeks' || ids.length > 0);
  return reasons.length === 0 ? item : { ...item, reasons };
}

/** Asked once, first and last, with the answer there was. What was to bring one together with oneself goes to the trash. */
function withOneAsked(row: Introduction, { to: id }: Renaming): Introduction {
  const [first, second] = row.asked.filter(({ contactId }) => contactId === id);
  const asked =
    first === undefined || second === undefined
      ? row.asked
      : row.asked.filter((each) => each !== second).map((each) => (each === first ? joinedAsked(first, second) : each));
  const now = { ...row, asked };
  return row.contactIds.length < 2 ? { ...now, deletedAt: row.deletedAt ?? new Date().toISOString() } : now;
}

type Asked = Introduction['asked'][number];

function joinedAsked(first: Asked, second: Asked): Asked {
  const answered = [first, second].toSorted((one, other) =>
    (one.answeredOn ?? '') > (other.answeredOn ?? '') ? -1 : 1,
  )[0];
  const askedOn = first.askedOn < second.askedOn ? first.askedOn : second.askedOn;
  return { ...(answered ?? first), askedOn };
}

function aboutTwo(row: Dismissal, { from, to }: Renaming): Dismissal | undefined {
  if (row.otherId !== undefined && row.contactId === row.otherId) return undefined;
  return row.what.endsWith(`:${from}`) ? { ...row, what: `${row.what.slice(0, -from.length)}${to}` } : row;
}

/** One keeps one draft to a person, and one for each tip: two become one, the words of both below one another. */
async function joinDrafts(database: Database, writer: Writer, id: string): Promise<void> {
  const rows = await database.intentions.orderBy('id').toArray();
  const drafts = rows.filter(({ act, contactId }) => act === 'draft' && contactId === id);
  const firsts = drafts.filter((draft, place) => drafts.findIndex((other) => isSameErrand(other, draft)) === place);
  for (const first of firsts) {
    const others = drafts.filter((draft) => draft !== first && isSameErrand(draft, first));
    if (others.length === 0) continue;
    const texts = new Set([first, ...others].flatMap(({ text }) => text ?? []));
    const after = changedRow(first, { text: [...texts].join('\n\n') });
    // oxlint-disable-next-line eslint/no-await-in-loop -- one errand after the other, of which there are a few
    await writer.replace(database.intentions, [{ before: first, after }]);
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above, one after the other
    await writer.removeAll(database.intentions, others);
  }
}

/** What was waved away twice stays away until the later day; said twice of two, it is said once. */
async function joinDismissals(database: Database, writer: Writer, id: string): Promise<void> {
  const about = (await database.dismissals.toArray()).filter((row) => row.contactId === id || row.otherId === id);
  const kept = new Map<string, Dismissal>();
  for (const row of about) {
    const same = [row.what, ...[row.contactId ?? '', row.otherId ?? ''].toSorted()].join(' ');
    const there = kept.get(same);
    kept.set(same, there === undefined || isLonger(row, there) ? row : there);
  }
  const staying = new Set(kept.values());
  await writer.removeAll(
    database.dismissals,
    about.filter((row) => !staying.has(row)),
  );
}

function isLonger(row: Dismissal, than: Dismissal): boolean {
  return than.until !== undefined && (row.until === undefined || row.until > than.until);
}
