/** Two contacts are made one, or are said not to be; a talk is noted that was begun with someone who is another by now. */
import * as fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { MERGE_FIELDS, survivorOf } from '../../../src/domain/merge-choice.ts';
import { merged, type MergeManner } from '../../../src/domain/merge.ts';
import { logInteraction } from '../../../src/store/interactions.ts';
import { mergeContacts } from '../../../src/store/merging/merge-contacts.ts';
import { sayNotSame } from '../../../src/store/merging/pairs.ts';
import type { Dismissal } from '../../../src/store/own-rows.ts';
import { act, pick, settleAndWrite, type Life, type Model } from './act.ts';
import { undoOne } from './acts-in-time.ts';
import { changeLog, row } from './acts-of-contact.ts';
import { newIds, who } from './acts-with-one.ts';
import { everythingFollows } from './following.ts';
import { eventsOf, idsNow } from './rules.ts';
import type { Seen } from './seen.ts';
import { withFields, type Image, type World } from './world.ts';

/** Which of the two gives a field, for some of the fields. */
const someChoices = fc.dictionary(fc.constantFrom(...MERGE_FIELDS), fc.nat({ max: 1 }));

const merges = fc
  .record({ nth: who, other: who, among: fc.constantFrom('all', 'noted'), chosen: someChoices })
  .map(({ nth, other, among, chosen }) =>
    act(`makes #${nth} and #${other} of ${among} one: ${JSON.stringify(chosen)}`, (world) => {
      const ids = twoOf(among === 'all' ? idsIn(world) : notedIn(world), nth, other);
      if (ids === undefined) return undefined;
      const choices = Object.fromEntries(Object.entries(chosen).map(([field, place]) => [field, ids[place] ?? '']));
      const manner = { choices, labels: LABELS, phoneKey: (number: string) => number };
      let stamped: readonly (Contact | undefined)[] = [];
      return {
        does: async (database) => {
          stamped = await database.contacts.bulkGet([...ids]);
          return mergeContacts(database, { ids, manner }, world.today);
        },
        means: (seen) => {
          const [one, two] = stamped.map((app) => app && withStamps(world, app));
          if (isHere(one) && isHere(two)) areOne(world, { pair: [one, two], manner }, seen);
        },
      };
    }),
  );

const LABELS: MergeManner['labels'] = {
  name: 'Name',
  organization: 'Works at',
  jobTitle: 'Works as',
  birthday: 'Birthday',
  metThrough: 'Met through',
  language: 'Language',
};

/** Which of two was written down first and which last is for the app to tell; all else is as the model has it. */
function withStamps(world: World, { id, createdAt, updatedAt }: Contact): Contact | undefined {
  const contact = world.get('contacts', id);
  return contact && { ...contact, createdAt, updatedAt };
}

function isHere(contact: Contact | undefined): contact is Contact {
  return contact !== undefined && contact.deletedAt === undefined;
}

type Merging = { readonly pair: readonly [Contact, Contact]; readonly manner: MergeManner };

/** The later of their days stands where the rhythm asks for no other; the one who goes lies in the trash. */
function areOne(world: World, { pair: [one, two], manner }: Merging, seen: Seen): void {
  const kept = survivorOf(one, two);
  const gone = kept === one ? two : one;
  const [then, before] = [kept, gone].map((contact) => ({ contact, events: eventsOf(world, contact.id) }));
  if (then === undefined || before === undefined) return;
  everythingFollows(world, { from: gone.id, to: kept.id });
  const trashed = withFields(gone, { deletedAt: world.today, mergedIntoId: kept.id });
  const named = [
    { id: kept.id, contact: merged(one, two, manner), before: isDueLater(gone, kept) ? before : then },
    { id: gone.id, contact: trashed, before },
  ];
  settleAndWrite(world, named, seen);
}

function isDueLater(one: Contact, other: Contact): boolean {
  return one.dueOn !== undefined && (other.dueOn === undefined || one.dueOn > other.dueOn);
}

const saysNotSame = fc.record({ nth: who, other: who }).map(({ nth, other }) =>
  act(`says that #${nth} and #${other} are not the same`, (world) => {
    const ids = twoOf(idsIn(world), nth, other);
    if (ids === undefined) return undefined;
    const [contactId, otherId] = ids;
    return {
      does: (database) => sayNotSame(database, ids),
      means: (seen) => {
        const isSaid = world
          .all('dismissals')
          .some(
            (one) => one.what === 'not-same' && ids.includes(one.contactId ?? '') && ids.includes(one.otherId ?? ''),
          );
        if (isSaid) return;
        const [id] = newIds(world, seen, 'dismissals');
        world.put('dismissals', { id, what: 'not-same', contactId, otherId } as unknown as Dismissal);
      },
    };
  }),
);

const notesLate = fc.record({ nth: who, other: who, ago: fc.nat({ max: 20 }) }).map(({ nth, other, ago }) =>
  act(`notes a talk of ${ago} days ago, begun with one who became another, and with #${other}`, (world) => {
    const before = pick(
      world.all('contacts').filter(({ mergedIntoId }) => mergedIntoId !== undefined),
      nth,
    );
    if (before === undefined) return undefined;
    const contactIds = [before.id, pick(world.all('contacts'), other)?.id ?? before.id];
    const talk = { channel: 'call', depth: 'full', initiator: 'me', precision: 'day', outcomes: [] } as const;
    const draft = { ...talk, contactIds, day: addDays(world.today, -ago) };
    return {
      does: (database) => logInteraction(database, draft, world.today),
      means: (seen) => {
        const [id] = newIds(world, seen, 'interactions');
        changeLog(world, { after: row(id, { ...draft, contactIds: idsNow(world, contactIds) }) }, seen);
      },
    };
  }),
);

/** Two of the ids; undefined where there are no two. */
function twoOf(ids: readonly string[], nth: number, other: number): readonly [string, string] | undefined {
  const one = pick(ids, nth);
  const two = pick(
    ids.filter((id) => id !== one),
    other,
  );
  return one === undefined || two === undefined ? undefined : [one, two];
}

function idsIn(world: World): readonly string[] {
  return world.all('contacts').map(({ id }) => id);
}

/** The living of whom something is kept that can be of both: a draft, something waved away, a card of the week, a round. */
function notedIn(world: World): readonly string[] {
  const rows = [
    ...world.all('intentions'),
    ...world.all('dismissals'),
    ...world.all('plans').flatMap(({ items }) => items),
  ];
  const named = new Set([
    ...rows.map(({ contactId }) => contactId),
    ...world.all('checkIns').flatMap(({ contactIds = [] }) => contactIds),
  ]);
  const noted = world.all('contacts').filter(({ id, deletedAt }) => named.has(id) && deletedAt === undefined);
  return noted.length < 2 ? idsIn(world) : noted.map(({ id }) => id);
}

/** Undoes that two were made one, whatever was done since. */
function undoing(nth: number): fc.AsyncCommand<Model, Life> {
  return {
    check: () => true,
    run: async ({ world }, life) => {
      const taken = pick(
        life.done.filter(({ images }) => images.some((image) => isMadeOneBy(world, image))),
        nth,
      );
      if (taken === undefined) return;
      life.done.splice(life.done.indexOf(taken), 1);
      await undoOne(world, life, taken);
    },
    toString: () => `undoes making two one, #${nth} of those`,
  };
}

/** Whether someone was a person of their own before, and is now another. */
function isMadeOneBy(world: World, { table, id, before }: Image): boolean {
  if (table !== 'contacts' || before === undefined || 'mergedIntoId' in before.row) return false;
  return world.get('contacts', id)?.mergedIntoId !== undefined;
}

export const undoesMerging = fc.nat({ max: 2 }).map(undoing);
export const actsOfMerging = [merges, merges, merges, fc.oneof(saysNotSame, notesLate)] as const;
