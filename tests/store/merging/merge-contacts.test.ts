import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { dueRhythmOf } from '../../../src/domain/decision.ts';
import type { Saved } from '../../../src/domain/record.ts';
import { historyOf } from '../../../src/domain/target.ts';
import type { Database } from '../../../src/store/database.ts';
import { deleteForGood, emptyTrash } from '../../../src/store/delete-for-good.ts';
import { keepDraft } from '../../../src/store/drafts.ts';
import { rulesOf } from '../../../src/store/due-days.ts';
import { editInteraction, logInteraction } from '../../../src/store/interactions.ts';
import { interactionsOf } from '../../../src/store/interactions-of.ts';
import { followingTables } from '../../../src/store/merging/follow.ts';
import { mergeContacts, type Merge } from '../../../src/store/merging/merge-contacts.ts';
import { restoreThings } from '../../../src/store/restore.ts';
import { trashedThings } from '../../../src/store/trash.ts';
import { undo } from '../../../src/store/undo.ts';
import { filesIn } from '../../support/files.ts';
import {
  makeContact,
  makeInteraction,
  makePlan,
  makePromise,
  makeSettings,
  makeSphere,
  SUNDAY,
} from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';

const today = SUNDAY;
const LABELS = {
  name: 'Name',
  organization: 'Works at',
  jobTitle: 'Works as',
  birthday: 'Birthday',
  metThrough: 'Met through',
  language: 'Language',
};

function merge(fields: Partial<Merge> & { readonly choices?: Merge['manner']['choices'] } = {}): Merge {
  const { ids = ['kept', 'gone'], choices = {} } = fields;
  return { ids, manner: { choices, labels: LABELS, phoneKey: (number) => number } };
}

let stamped = 0;

function row<Fields extends object>(fields: Fields): Fields & Saved {
  stamped += 1;
  const at = '2026-03-01T12:00:00.000Z';
  return { id: `row-${String(stamped).padStart(4, '0')}`, createdAt: at, updatedAt: at, rev: 1, ...fields };
}

/** A row for every table and field that holds a contact's id, each naming the one who goes; some name both. */
function everything(): { readonly [table: string]: readonly Saved[] } {
  const day = addDays(today, -30);
  return {
    contacts: [
      makeContact({
        id: 'kept',
        displayName: 'Ida',
        notes: 'Sails',
        lastLightOn: addDays(today, -10),
        createdAt: '2026-01-01T12:00:00.000Z',
      }),
      makeContact({
        id: 'gone',
        displayName: 'Ida Holm',
        tie: 'strong',
        rhythmSince: addDays(today, -200),
        lastFullOn: day,
        lastLightOn: addDays(today, -10),
        dueOn: addDays(today, 40),
        confidentialNotes: 'Is ill',
      }),
      makeContact({
        id: 'bo',
        displayName: 'Bo',
        introducedById: 'gone',
        tie: 'weak',
        rhythmSince: day,
        lastFullOn: day,
        dueOn: addDays(day, 365),
      }),
      makeContact({
        id: 'earlier',
        displayName: 'I. Holm',
        mergedIntoId: 'gone',
        deletedAt: '2026-03-01T12:00:00.000Z',
      }),
    ],
    photos: [row({ contactId: 'gone', blob: new Blob(['picture']), type: 'image/png' })],
    spheres: [makeSphere({ id: 'work' })],
    interactions: [
      makeInteraction({ id: 'dinner', contactIds: ['gone', 'bo'], day, channel: 'meeting', initiator: 'both' }),
      makeInteraction({ id: 'both', contactIds: ['gone', 'kept'], day: addDays(today, -10), depth: 'light' }),
      makeInteraction({ id: 'thrown-away', contactIds: ['gone'], day, deletedAt: '2026-03-01T12:00:00.000Z' }),
    ],
    tips: [row({ kind: 'book', title: 'A book', topics: [], fromContactId: 'gone' })],
    forwards: [row({ tipId: 'tip', contactId: 'gone', day, interactionId: 'dinner' })],
    introductions: [
      row({
        id: 'three',
        contactIds: ['gone', 'bo', 'kept'],
        status: 'asking',
        asked: [
          { contactId: 'gone', askedOn: day, answer: 'yes', answeredOn: day },
          { contactId: 'kept', askedOn: addDays(day, 1) },
        ],
      }),
      row({ id: 'themselves', contactIds: ['gone', 'kept'], status: 'idea', asked: [] }),
    ],
    exchanges: [row({ contactId: 'gone', day, direction: 'given', kind: 'help' })],
    promises: [makePromise({ contactId: 'gone' })],
    requests: [row({ askId: 'ask', contactId: 'gone', day })],
    networks: [
      row({ name: 'Choir', purposeIds: [], memberIds: ['kept', 'gone', 'bo'], keeperId: 'gone', checklist: {} }),
    ],
    meetings: [row({ networkId: 'choir', day, attendeeIds: ['gone'], outcomes: [] })],
    plans: [
      makePlan({
        id: 'plan',
        items: [
          {
            contactId: 'gone',
            reasons: [
              { code: 'due', ids: [], days: 30 },
              { code: 'seeks', ids: ['kept'] },
            ],
            choice: 'not-this-week',
          },
          { contactId: 'bo', reasons: [{ code: 'seeks', ids: ['gone'] }] },
          { contactId: 'kept', reasons: [{ code: 'birthday', ids: [], days: 3 }] },
        ],
      }),
    ],
    checkIns: [row({ startsOn: today, minutes: 5, step: 1, contactIds: ['kept', 'gone'], passedIds: ['gone'] })],
    intentions: [
      row({ contactId: 'gone', act: 'call' }),
      row({ id: 'draft-1', contactId: 'kept', act: 'draft', text: 'Dear Ida' }),
      row({ id: 'draft-2', contactId: 'gone', act: 'draft', text: 'Long time no see' }),
    ],
    dismissals: [
      row({ what: 'sorting:gone', contactId: 'gone' }),
      row({ what: 'sorting:kept', contactId: 'kept' }),
      row({ id: 'not-bo', what: 'not-same', contactId: 'bo', otherId: 'gone' }),
      row({ id: 'not-kept', what: 'not-same', contactId: 'kept', otherId: 'gone' }),
    ],
    settings: [
      makeSettings({
        firstRun: { startedOn: today, contactIds: ['gone', 'bo', 'kept'], found: ['gone'], step: 'bonds', asked: 2 },
        inventory: { school: { contactIds: ['gone', 'bo'] } },
      }),
    ],
  };
}

async function seeded(rows = everything()): Promise<Database> {
  const database = await openFresh();
  for (const [table, put] of Object.entries(rows)) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- a table after the other
    await database.table<Saved, string>(table).bulkAdd([...put]);
  }
  return database;
}

/** The whole database but what undoing needs, in order. */
async function whole(database: Database): Promise<object> {
  const tables = database.tables.filter(({ name }) => name !== 'undos');
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}

async function merged(
  database: Database,
  act = merge(),
): Promise<{ readonly keptId: string; readonly undoId: string }> {
  const done = await mergeContacts(database, act, today);
  if (!done.ok) throw new Error(done.failure);
  return done.value;
}

async function get(database: Database, id: string): Promise<Contact> {
  const contact = await database.contacts.get(id);
  if (contact === undefined) throw new Error(`${id} is not here`);
  return contact;
}

describe('everything follows', () => {
  test('nothing anywhere names the one who went, but their own row in the trash', async () => {
    const database = await seeded();
    const { keptId } = await merged(database);
    expect(keptId).toBe('kept');
    const { contacts, photos, ...rest } = (await whole(database)) as { contacts: Contact[]; photos: object[] };
    expect(JSON.stringify(rest)).not.toContain('"gone"');
    expect(JSON.stringify(rest)).not.toContain(':gone');
    expect(JSON.stringify(contacts.filter(({ id }) => id !== 'gone'))).not.toContain('"gone"');
    expect(contacts.find(({ id }) => id === 'bo')).toMatchObject({ introducedById: 'kept', rev: 2 });
    expect(contacts.find(({ id }) => id === 'earlier')).toMatchObject({ mergedIntoId: 'kept' });
    expect(photos).toHaveLength(2);
    expect(photos).toContainEqual(expect.objectContaining({ contactId: 'kept', type: 'image/png' }));
  });

  test('whoever was named twice is named once', async () => {
    const database = await seeded();
    await merged(database);
    expect(await database.interactions.get('dinner')).toMatchObject({ contactIds: ['kept', 'bo'] });
    expect(await database.interactions.get('both')).toMatchObject({ contactIds: ['kept'] });
    expect(await database.interactions.get('thrown-away')).toMatchObject({ contactIds: ['kept'] });
    expect(await database.networks.toArray()).toMatchObject([{ memberIds: ['kept', 'bo'] }]);
    expect(await database.checkIns.toArray()).toMatchObject([{ contactIds: ['kept'], passedIds: ['kept'] }]);
    expect(await database.settings.toArray()).toMatchObject([
      {
        firstRun: { contactIds: ['kept', 'bo'], found: ['kept'], asked: 2 },
        inventory: { school: { contactIds: ['kept', 'bo'] } },
      },
    ]);
  });

  test('two cards of a plan are one, with the reasons of both, waved away if one was', async () => {
    const database = await seeded();
    await merged(database);
    const plan = await database.plans.get('plan');
    expect(plan?.items).toEqual([
      {
        contactId: 'kept',
        reasons: [
          { code: 'due', ids: [], days: 30 },
          { code: 'birthday', ids: [], days: 3 },
        ],
        choice: 'not-this-week',
      },
      { contactId: 'bo', reasons: [{ code: 'seeks', ids: ['kept'] }] },
    ]);
  });

  test('an introduction asks one once; one of nobody to nobody lies in the trash', async () => {
    const database = await seeded();
    await merged(database);
    expect(await database.introductions.get('three')).toMatchObject({
      contactIds: ['kept', 'bo'],
      asked: [{ contactId: 'kept', askedOn: '2026-02-06', answer: 'yes', answeredOn: '2026-02-06' }],
    });
    const nobody = await database.introductions.get('themselves');
    expect(nobody).toMatchObject({ contactIds: ['kept'] });
    expect(nobody?.deletedAt).toBeDefined();
  });

  test('a draft with a tip is one with that of the same tip alone', async () => {
    const database = await seeded();
    await keepDraft(database, { contactId: 'gone', text: 'Bread', tipId: 'bread' }, today);
    await keepDraft(database, { contactId: 'kept', text: 'Boats', tipId: 'boats' }, today);
    await keepDraft(database, { contactId: 'kept', text: 'More bread', tipId: 'bread' }, today);
    await merged(database);
    const drafts = (await database.intentions.toArray()).filter(({ tipId }) => tipId !== undefined);
    expect(drafts.map(({ contactId, tipId, text }) => [contactId, tipId, text])).toEqual([
      ['kept', 'bread', 'Bread\n\nMore bread'],
      ['kept', 'boats', 'Boats'],
    ]);
  });

  test('two drafts are one with the words of both, and what was waved away is so once', async () => {
    const database = await seeded();
    await merged(database);
    expect((await database.intentions.toArray()).filter(({ act }) => act === 'draft')).toMatchObject([
      { id: 'draft-1', text: 'Dear Ida\n\nLong time no see' },
    ]);
    const waved = (await database.dismissals.toArray()).map(({ what, contactId, otherId }) => ({
      what,
      contactId,
      otherId,
    }));
    expect(waved).toHaveLength(2);
    expect(waved).toEqual(
      expect.arrayContaining([
        { what: 'sorting:kept', contactId: 'kept', otherId: undefined },
        { what: 'not-same', contactId: 'bo', otherId: 'kept' },
      ]),
    );
  });

  test('the one who stays keeps their own picture', async () => {
    const rows = everything();
    const own = row({ contactId: 'kept', blob: new Blob(['own']), type: 'image/jpeg' });
    const database = await seeded({ ...rows, photos: [...(rows['photos'] ?? []), own] });
    await merged(database);
    expect(await database.photos.where('contactId').equals('kept').toArray()).toEqual([own]);
  });
});

describe('history and days', () => {
  test('are settled once, by the rules: the due day of the one who had it stands', async () => {
    const database = await seeded();
    await merged(database);
    const kept = await get(database, 'kept');
    expect(kept).toMatchObject({ tie: 'strong', dueOn: addDays(today, 40), displayName: 'Ida Holm', rev: 2 });
    expect(kept).toMatchObject(historyOf(await interactionsOf(database, 'kept')));
    expect(kept).toMatchObject({ notes: 'Sails', confidentialNotes: 'Is ill' });
    const gone = await get(database, 'gone');
    expect(gone).toMatchObject({ mergedIntoId: 'kept', rev: 2 });
    expect(gone).not.toHaveProperty('dueOn');
    expect(gone).not.toHaveProperty('lastFullOn');
  });

  test('a person who rests by choice has no day', async () => {
    const database = await seeded();
    await database.contacts.update('kept', { restingSince: today });
    await merged(database);
    expect(await get(database, 'kept')).not.toHaveProperty('dueOn');
  });

  test('both made up: they go together; one made up becomes the real one', async () => {
    const database = await seeded();
    await database.contacts.update('kept', { madeUp: true });
    await database.settings.update('settings', { madeUpIds: ['kept'] });
    const { keptId } = await merged(database);
    expect(keptId).toBe('gone');
    expect(await get(database, 'gone')).not.toHaveProperty('madeUp');
    expect((await database.settings.get('settings'))?.madeUpIds).toEqual(['kept']);
  });
});

describe('undo', () => {
  test('puts the whole database back as it was', async () => {
    const database = await seeded();
    const before = await whole(database);
    const { undoId } = await merged(database);
    expect(await whole(database)).not.toEqual(before);
    await undo(database, undoId, today);
    expect(await whole(database)).toEqual(before);
    expect(await database.undos.count()).toBe(0);
  });

  test('of three made one after the other, the last comes back alone', async () => {
    const database = await seeded();
    await merged(database, merge({ ids: ['kept', 'bo'] }));
    const before = await whole(database);
    const { undoId } = await merged(database);
    await undo(database, undoId, today);
    expect(await whole(database)).toEqual(before);
  });
});

describe('the trash', () => {
  test('says whom someone became, and brings them back as a person of their own; the history stays', async () => {
    const database = await seeded();
    const then = await get(database, 'gone');
    await merged(database);
    const lying = await trashedThings(database, today);
    expect(lying).toContainEqual(expect.objectContaining({ id: 'gone', mergedInto: 'Ida Holm' }));
    await restoreThings(database, [{ table: 'contacts', id: 'gone' }], today);
    const back = await get(database, 'gone');
    expect(back).not.toHaveProperty('mergedIntoId');
    expect(back).not.toHaveProperty('deletedAt');
    expect(back).toMatchObject({ displayName: then.displayName, confidentialNotes: 'Is ill', tie: 'strong' });
    expect((await interactionsOf(database, 'kept')).length).toBe(2);
    const rules = await rulesOf(database, today);
    expect(back.dueOn === undefined).toBe(dueRhythmOf(back, rules) === undefined);
  });

  test('deleting for good either of the two takes nothing from the other', async () => {
    const database = await seeded();
    await merged(database);
    await deleteForGood(database, [{ table: 'contacts', id: 'gone' }]);
    expect((await interactionsOf(database, 'kept')).length).toBe(2);
    expect(await database.promises.count()).toBe(1);

    const other = await seeded();
    await merged(other);
    await other.contacts.update('kept', { deletedAt: '2026-03-08T12:00:00.000Z' });
    await deleteForGood(other, [{ table: 'contacts', id: 'kept' }]);
    expect(await get(other, 'gone')).not.toHaveProperty('mergedIntoId');
    await emptyTrash(other);
    expect((await other.contacts.toArray()).map(({ id }) => id)).toEqual(['bo']);
  });
});

describe('two tabs', () => {
  it('what is noted in a form that knew the one who went is noted of the one who stays', async () => {
    const database = await openFresh();
    const kept = makeContact({ id: 'kept', createdAt: '2026-01-01T00:00:00.000Z' });
    await database.contacts.bulkAdd([kept, makeContact({ id: 'gone' })]);
    const { id: _id, createdAt: _at, updatedAt: _by, rev: _rev, ...draft } = makeInteraction({ contactIds: ['gone'] });
    await mergeContacts(database, merge(), today);
    const { id } = await logInteraction(database, { ...draft, day: today }, today);
    expect(await database.interactions.get(id)).toMatchObject({ contactIds: ['kept'] });
    expect(await database.contacts.get('kept')).toMatchObject({ lastFullOn: today });
    await editInteraction(database, { id, changes: { contactIds: ['kept', 'gone'], note: 'Coffee' } }, today);
    expect(await database.interactions.get(id)).toMatchObject({ contactIds: ['kept'], note: 'Coffee' });
  });

  it('what the other tab wrote meanwhile is merged as it is now', async () => {
    const database = await seeded();
    await database.contacts.update('gone', { notes: 'Sings', jobTitle: 'Carpenter' });
    await merged(database);
    expect(await get(database, 'kept')).toMatchObject({ notes: 'Sails\n\nSings', jobTitle: 'Carpenter' });
  });

  it.each<readonly [string, Merge['ids']]>([
    ['is gone', ['kept', 'nobody']],
    ['lies in the trash', ['kept', 'earlier']],
    ['is the same', ['kept', 'kept']],
  ])('nothing is written when one of them %s', async (_what, ids) => {
    const database = await seeded();
    const before = await whole(database);
    expect(await mergeContacts(database, merge({ ids }), today)).toEqual({ ok: false, failure: 'gone' });
    expect(await whole(database)).toEqual(before);
    expect(await database.undos.count()).toBe(0);
  });
});

describe('a field that comes later', () => {
  /** Fields whose name ends in Id or Ids, by whose they are: those of contacts must be in `everything`. */
  const OF_CONTACTS = [
    'attendeeIds',
    'contactId',
    'contactIds',
    'fromContactId',
    'introducedById',
    'keeperId',
    'memberIds',
    'mergedIntoId',
    'otherId',
    'passedIds',
  ];
  const OF_OTHERS = new Set([
    'askId',
    'groupId',
    'ids',
    'interactionId',
    'introductionId',
    'laterIds',
    'madeUpIds',
    'networkId',
    'networkIds',
    'openingLineId',
    'purposeId',
    'purposeIds',
    'questionId',
    'sphereId',
    'sphereIds',
    'tipId',
    'toldTipId',
    'waitingIds',
    // of contacts, and never saved
    'connectorId',
    'fittingId',
    'giverId',
    'helperIds',
    'introducedIds',
    'nearId',
    'seekerId',
    'suggestedIds',
    // of what the advice leads to, which is looked up each time
    'aimlessId',
    'dueId',
    'firstId',
    'openId',
    'tellId',
    'thankId',
    'unservedId',
  ]);
  const saved = [...filesIn('src/domain').filter((path) => path.endsWith('.ts')), 'src/store/own-rows.ts'];
  const fields = saved.flatMap(
    (path) => readFileSync(path, 'utf8').match(/(?<=readonly )\w*(?:Id|Ids|ids)(?=\??:)/g) ?? [],
  );

  it('is known to be of contacts or of something else, before it can be saved', () => {
    expect([...new Set(fields)].filter((field) => !OF_CONTACTS.includes(field) && !OF_OTHERS.has(field))).toEqual([]);
  });

  it.each(OF_CONTACTS)('%s is tried', (field) => {
    expect(JSON.stringify(everything())).toMatch(new RegExp(`"${field}":(?:"gone"|\\[[^\\]]*"gone")`));
  });

  it('no table is left out but those that are of the time before', async () => {
    const database = await openFresh();
    const left = database.tables.map(({ name }) => name).filter((name) => !followingTables(database).includes(name));
    expect(left.toSorted()).toEqual(['handles', 'photos', 'settings', 'snapshots', 'undos']);
  });
});
