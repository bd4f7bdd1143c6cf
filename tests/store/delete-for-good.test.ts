import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { changeTogether } from '../../src/store/change-together.ts';
import { trashContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { deleteForGood, emptyOldTrash, emptyTrash } from '../../src/store/delete-for-good.ts';
import { dropDraft, keepDraft } from '../../src/store/drafts.ts';
import { NewerDataError } from '../../src/store/intend.ts';
import { deleteInteraction } from '../../src/store/interactions.ts';
import { nameAtStop, unnameAtStop } from '../../src/store/inventory.ts';
import { changeMeeting } from '../../src/store/meetings.ts';
import { newRow } from '../../src/store/rows.ts';
import { removeSphere } from '../../src/store/spheres.ts';
import { undo } from '../../src/store/undo.ts';
import {
  makeContact,
  makeExchange,
  makeForward,
  makeInteraction,
  makeIntroduction,
  makeMeeting,
  makeNetwork,
  makePlan,
  makePromise,
  makePurpose,
  makeSettings,
  makeSphere,
  makeTip,
} from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');
const thrownAway = { deletedAt: '2026-03-01T12:00:00.000Z' };

/** Ada lies in the trash, and stands in every table that can name someone; Bo lives, and was there too. */
async function withTraces(): Promise<Database> {
  const database = await openFresh();
  const rows: { readonly [table: string]: readonly object[] } = {
    contacts: [makeContact({ id: 'ada', ...thrownAway }), makeContact({ id: 'bo', introducedById: 'ada' })],
    photos: [newRow({ contactId: 'ada', blob: new Blob(['ada']), type: 'image/png' })],
    interactions: [
      makeInteraction({ id: 'alone', contactIds: ['ada'] }),
      makeInteraction({ id: 'both', contactIds: ['ada', 'bo'] }),
      makeInteraction({ id: 'torn up', contactIds: ['ada'], ...thrownAway }),
    ],
    plans: [
      makePlan({
        items: [
          { contactId: 'ada', reasons: [] },
          {
            contactId: 'bo',
            reasons: [
              { code: 'seeks', ids: ['ada'] },
              { code: 'due', ids: [], days: 90 },
            ],
          },
        ],
      }),
    ],
    settings: [
      makeSettings({
        firstRun: { startedOn: today, contactIds: ['ada', 'bo'], step: 'bonds', asked: 1 },
        inventory: { school: { contactIds: ['ada', 'bo'], named: [{ name: 'Ada', as: 'weak', contactId: 'ada' }] } },
      }),
    ],
    checkIns: [newRow({ startsOn: today, minutes: 5, step: 1, contactIds: ['ada', 'bo'], passedIds: ['ada'] })],
    intentions: [newRow({ contactId: 'ada', act: 'draft', text: 'Dear Ada' })],
    dismissals: [newRow({ what: 'learning:topics:ada', contactId: 'ada' }), newRow({ what: 'demand' })],
    promises: [makePromise({ contactId: 'ada' }), makePromise({ id: 'to bo', contactId: 'bo' })],
    exchanges: [
      newRow({ contactId: 'ada', day: today, direction: 'given', kind: 'tip' }),
      newRow({ contactId: 'bo', day: today, direction: 'given', kind: 'tip', source: source('alone') }),
    ],
    forwards: [
      newRow({ tipId: 'tip', contactId: 'ada', day: today, interactionId: 'both' }),
      newRow({ tipId: 'tip', contactId: 'bo', day: today, interactionId: 'both' }),
    ],
    tips: [newRow({ kind: 'book', title: 'A book', topics: [], fromContactId: 'ada' })],
    requests: [newRow({ askId: 'ask', contactId: 'ada', day: today })],
    introductions: [
      newRow({ contactIds: ['ada', 'bo'], status: 'idea', asked: [] }),
      newRow({ contactIds: ['ada', 'bo', 'cy'], status: 'asking', asked: [{ contactId: 'ada', askedOn: today }] }),
    ],
    networks: [newRow({ name: 'Choir', purposeIds: [], memberIds: ['ada', 'bo'], checklist: {} })],
    meetings: [newRow({ networkId: 'choir', day: today, attendeeIds: ['ada', 'bo'], outcomes: [] })],
  };
  await Promise.all(Object.entries(rows).map(([table, put]) => database.table(table).bulkAdd([...put])));
  return database;
}

function source(id: string) {
  return { table: 'interactions', id };
}

/** All that is saved, as one text. */
async function allText(database: Database): Promise<string> {
  return JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
}

test('someone deleted for good leaves no trace, and nobody else loses a thing', async () => {
  const database = await withTraces();
  await deleteForGood(database, [{ table: 'contacts', id: 'ada' }]);
  expect(await allText(database)).not.toContain('"ada"');
  expect(await database.photos.count()).toBe(0);
  expect(await database.interactions.toArray()).toMatchObject([{ id: 'both', contactIds: ['bo'] }]);
  const due = { code: 'due', ids: [], days: 90 };
  expect((await database.plans.toArray())[0]?.items).toEqual([{ contactId: 'bo', reasons: [due] }]);
  expect(await database.settings.get('settings')).toMatchObject({
    firstRun: { contactIds: ['bo'], asked: 0 },
    inventory: { school: { contactIds: ['bo'], named: [] } },
  });
  expect(await database.promises.toArray()).toMatchObject([{ id: 'to bo' }]);
  expect(await database.exchanges.toArray()).toMatchObject([{ contactId: 'bo' }]);
  expect(await database.dismissals.toArray()).toMatchObject([{ what: 'demand' }]);
  expect(await database.forwards.toArray()).toMatchObject([{ contactId: 'bo' }]);
  expect(await database.tips.toArray()).toMatchObject([{ title: 'A book' }]);
  expect(await database.introductions.toArray()).toMatchObject([{ contactIds: ['bo', 'cy'], asked: [] }]);
  expect(await database.networks.toArray()).toMatchObject([{ memberIds: ['bo'] }]);
  expect(await database.meetings.toArray()).toMatchObject([{ attendeeIds: ['bo'] }]);
  expect(await database.contacts.toArray()).toMatchObject([{ id: 'bo' }]);
});

test('the week of someone deleted for good is not planned anew', async () => {
  const database = await withTraces();
  const [plan] = await database.plans.toArray();
  await database.plans.update(plan?.id ?? '', { items: [{ contactId: 'ada', reasons: [] }] });
  await deleteForGood(database, [{ table: 'contacts', id: 'ada' }]);
  expect(await database.plans.toArray()).toMatchObject([{ id: plan?.id, items: [] }]);
});

test('rows without such a trace are left as they were, stamps included', async () => {
  const database = await withTraces();
  await database.contacts.add(makeContact({ id: 'cy' }));
  const before = await database.contacts.get('cy');
  await deleteForGood(database, [{ table: 'contacts', id: 'ada' }]);
  expect(await database.contacts.get('cy')).toEqual(before);
  expect(await database.promises.get('to bo')).toMatchObject({ rev: 1 });
});

test('what was brought back meanwhile is not deleted', async () => {
  const database = await withTraces();
  await database.contacts.update('ada', { deletedAt: undefined });
  const before = await allText(database);
  await deleteForGood(database, [{ table: 'contacts', id: 'ada' }]);
  expect(await allText(database)).toBe(before);
});

test('an undo that is still on offer brings back no words kept for someone who was deleted for good', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada' }));
  await keepDraft(database, { contactId: 'ada', text: 'Dear Ada' }, today);
  const [draft] = await database.intentions.toArray();
  const undoId = await dropDraft(database, draft?.id ?? '');
  await trashContact(database, 'ada', today);
  await deleteForGood(database, [{ table: 'contacts', id: 'ada' }]);
  expect(await undo(database, undoId, today)).toEqual({ restored: 0, left: 0 });
  expect(await allText(database)).not.toContain('Ada');
});

test('an undo puts nobody back into a sphere that was deleted for good', async () => {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'choir' }));
  await database.contacts.add(makeContact({ id: 'ada', sphereIds: ['choir'] }));
  const change = { kind: 'sphere', sphereId: 'choir', isIn: false } as const;
  const { undoId } = await changeTogether(database, { ids: ['ada'], change }, today);
  await removeSphere(database, 'choir', today);
  await deleteForGood(database, [{ table: 'spheres', id: 'choir' }]);
  await undo(database, undoId, today);
  expect(await allText(database)).not.toContain('choir');
});

test('an undo that is still on offer brings nobody back who was deleted for good', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada', displayName: 'Ada' }));
  const undoId = await trashContact(database, 'ada', today);
  await deleteForGood(database, [{ table: 'contacts', id: 'ada' }]);
  expect(await undo(database, undoId, today)).toEqual({ restored: 0, left: 0 });
  expect(await allText(database)).not.toContain('Ada');
});

test('a sphere deleted for good is taken off its people, whose due days stay', async () => {
  const database = await openFresh();
  await database.spheres.bulkAdd([makeSphere({ id: 'work' }), makeSphere({ id: 'choir' })]);
  await database.contacts.add(
    makeContact({ id: 'ada', tie: 'strong', rhythmSince: today, sphereIds: ['work', 'choir'] }),
  );
  await removeSphere(database, 'work', today);
  const { dueOn } = (await database.contacts.get('ada')) ?? {};
  await deleteForGood(database, [{ table: 'spheres', id: 'work' }]);
  expect((await database.spheres.toArray()).map(({ id }) => id)).toEqual(['choir']);
  const ada = await database.contacts.get('ada');
  expect(ada?.sphereIds).toEqual(['choir']);
  expect(ada?.dueOn).toBe(dueOn);
});

test('an interaction deleted for good takes its forward along, and leaves what came of it', async () => {
  const database = await withTraces();
  await deleteInteraction(database, 'alone', today);
  await database.forwards.add(newRow({ tipId: 'tip', contactId: 'bo', day: today, interactionId: 'alone' }));
  await deleteForGood(database, [{ table: 'interactions', id: 'alone' }]);
  expect(await database.interactions.get('alone')).toBeUndefined();
  expect((await database.forwards.toArray()).map((row) => row.interactionId)).toEqual(['both', 'both']);
  expect((await database.exchanges.toArray()).every((row) => row.source === undefined)).toBe(true);
  expect(await database.exchanges.count()).toBe(2);
});

test('the trash emptied is empty, however much there was, and the living are all there', async () => {
  const database = await openFresh();
  const many = Array.from({ length: 1300 }, (_, index) => makeContact({ id: `p${index}`, ...thrownAway }));
  await database.contacts.bulkAdd([...many, makeContact({ id: 'bo' })]);
  await database.interactions.bulkAdd(
    many.flatMap(({ id }) => [makeInteraction({ contactIds: [id] }), makeInteraction({ contactIds: [id, 'bo'] })]),
  );
  await database.spheres.add(makeSphere(thrownAway));
  await emptyTrash(database);
  expect((await database.contacts.toArray()).map(({ id }) => id)).toEqual(['bo']);
  const left = await database.interactions.toArray();
  expect(left).toHaveLength(1300);
  expect(left.every(({ contactIds }) => contactIds.join() === 'bo')).toBe(true);
  expect(await database.spheres.count()).toBe(0);
}, 30_000);

test('after thirty days what is in the trash goes by itself; until then it stays', async () => {
  const database = await openFresh();
  const goneOn = (passed: number) => ({ deletedAt: new Date(`${addDays(today, -passed)}T12:00`).toISOString() });
  await database.contacts.bulkAdd([
    makeContact({ id: 'last day', ...goneOn(30) }),
    makeContact({ id: 'over', ...goneOn(31) }),
  ]);
  await database.interactions.bulkAdd([
    makeInteraction({ id: 'talk with one who is over', contactIds: ['over'] }),
    makeInteraction({ id: 'kept', contactIds: ['last day'], ...goneOn(2) }),
    makeInteraction({ id: 'old', contactIds: ['last day'], ...goneOn(90) }),
  ]);
  await database.spheres.add(makeSphere({ id: 'work', ...goneOn(31) }));
  await emptyOldTrash(database, today);
  expect((await database.contacts.toArray()).map(({ id }) => id)).toEqual(['last day']);
  expect((await database.interactions.toArray()).map(({ id }) => id)).toEqual(['kept']);
  expect(await database.spheres.count()).toBe(0);
});

test('with nothing old in the trash nothing is written, not even where writing would be refused', async () => {
  const database = await withTraces();
  await database.settings.put(makeSettings({ schemaVersion: 99 }));
  await emptyOldTrash(database, today);
  await expect(emptyTrash(database)).rejects.toThrow(NewerDataError);
  expect(await database.contacts.count()).toBe(2);
});

test('a tip goes with what was noted of its passing on; the contact it was, and what it weighs, stay', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'bo' }));
  await database.tips.bulkAdd([makeTip({ id: 'gone', ...thrownAway }), makeTip({ id: 'kept' })]);
  const talk = makeInteraction({ id: 'talk', contactIds: ['bo'], depth: 'light', tipId: 'gone' });
  await database.interactions.add(talk);
  await database.forwards.bulkAdd([
    makeForward({ id: 'of gone', tipId: 'gone', contactId: 'bo', interactionId: 'talk' }),
    makeForward({ id: 'of kept', tipId: 'kept', contactId: 'bo' }),
  ]);
  const entry = makeExchange({
    id: 'entry',
    contactId: 'bo',
    kind: 'tip',
    source: { table: 'forwards', id: 'of gone' },
  });
  await database.exchanges.add(entry);
  const waiting = { code: 'tip', ids: ['gone', 'kept'] } as const;
  const due = { code: 'due', ids: [], days: 90 } as const;
  await database.plans.add(makePlan({ id: 'plan', items: [{ contactId: 'bo', reasons: [waiting, due] }] }));
  await deleteForGood(database, [
    { table: 'tips', id: 'gone' },
    { table: 'tips', id: 'kept' },
  ]);
  expect((await database.tips.toArray()).map(({ id }) => id)).toEqual(['kept']);
  expect((await database.forwards.toArray()).map(({ id }) => id)).toEqual(['of kept']);
  expect(await database.interactions.get('talk')).toEqual(talk);
  expect(await database.exchanges.get('entry')).not.toHaveProperty('source');
  expect((await database.plans.get('plan'))?.items[0]?.reasons).toEqual([{ code: 'tip', ids: ['kept'] }, due]);
});

test('tips that have lain there for more than thirty days go by themselves', async () => {
  const database = await openFresh();
  await database.tips.bulkAdd([
    makeTip({ id: 'old', deletedAt: '2026-01-01T12:00:00.000Z' }),
    makeTip({ id: 'new', ...thrownAway }),
  ]);
  await emptyOldTrash(database, today);
  expect((await database.tips.toArray()).map(({ id }) => id)).toEqual(['new']);
});

function given(id: string, contactId: string, table = 'introductions') {
  return makeExchange({ contactId, kind: 'introduction', source: { table, id } });
}

test('what was given with an introduction stays given when that goes for good, or one of its people does', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ id: 'ada', ...thrownAway }), makeContact({ id: 'bo' })]);
  await database.introductions.bulkAdd([
    makeIntroduction({ id: 'torn up', contactIds: ['bo', 'cy'], ...thrownAway }),
    makeIntroduction({ id: 'of ada', contactIds: ['ada', 'bo'] }),
  ]);
  await database.exchanges.bulkAdd([
    given('torn up', 'bo'),
    given('of ada', 'bo'),
    given('of ada', 'ada'),
    given('ada', 'bo', 'contacts'),
  ]);
  await deleteForGood(database, [
    { table: 'introductions', id: 'torn up' },
    { table: 'contacts', id: 'ada' },
  ]);
  expect(await database.introductions.count()).toBe(0);
  const left = await database.exchanges.toArray();
  expect(left).toMatchObject([{ contactId: 'bo' }, { contactId: 'bo' }, { contactId: 'bo' }]);
  expect(left.flatMap((entry) => entry.source ?? [])).toEqual([]);
});

test('a purpose that goes is no longer served by anyone, and what was asked for its sake stays', async () => {
  const database = await openFresh();
  await database.purposes.bulkAdd([makePurpose({ id: 'job', ...thrownAway }), makePurpose({ id: 'choir' })]);
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', purposeIds: ['job', 'choir'] }),
    makeContact({ id: 'bo', purposeIds: ['choir'] }),
  ]);
  await database.networks.add(makeNetwork({ id: 'circle', purposeIds: ['job'] }));
  const { kind: _, wish: __, rank: ___, ...saved } = makePurpose({ id: 'ask' });
  await database.asks.add({ ...saved, what: 'Who knows the council?', topics: [], purposeId: 'job', status: 'open' });
  await deleteForGood(database, [
    { table: 'purposes', id: 'job' },
    { table: 'purposes', id: 'choir' },
  ]);
  expect(await database.purposes.toCollection().primaryKeys()).toEqual(['choir']);
  expect(await database.contacts.get('ada')).toMatchObject({ purposeIds: ['choir'] });
  expect(await database.contacts.get('bo')).toMatchObject({ purposeIds: ['choir'], rev: 1 });
  expect(await database.networks.get('circle')).toMatchObject({ purposeIds: [] });
  expect(await database.asks.get('ask')).not.toHaveProperty('purposeId');
});

test('nothing is kept for undoing that holds what somebody said at a meeting, or that they were named on the walk', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada', ...thrownAway }));
  await database.networks.add(makeNetwork({ id: 'choir' }));
  const said = [{ contactId: 'ada', text: 'A new hall' }];
  await database.meetings.add(makeMeeting({ id: 'sunday', networkId: 'choir', said }));
  await changeMeeting(database, { id: 'sunday', changes: { note: 'The hall' } }, today);
  const ada = { name: 'Ada', as: 'weak', contactId: 'ada' } as const;
  await nameAtStop(database, 'school', ada);
  await unnameAtStop(database, 'school', ada);
  expect(await database.undos.count()).toBe(3);
  await emptyTrash(database);
  expect(JSON.stringify(await database.undos.toArray())).not.toContain('ada');
  expect(await database.meetings.get('sunday')).toMatchObject({ note: 'The hall', said: [] });
});
