/** Who can help, as the worker answers: kept in step with people, spheres and what was asked, nobody worn out. */
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { setAskStatus } from '../../src/store/asks.ts';
import { saveContact } from '../../src/store/contacts.ts';
import { addRequest } from '../../src/store/requests.ts';
import { undo } from '../../src/store/undo.ts';
import { helpersWith, quickHelpers } from '../../src/workers/helpers-now.ts';
import { MatchMirror, WHO_CAN_HELP } from '../../src/workers/match-mirror.ts';
import { MatchingKeeper } from '../../src/workers/matching-keeper.ts';
import type { MatchingAnswer } from '../../src/workers/matching-messages.ts';
import { RingMirror } from '../../src/workers/ring-mirror.ts';
import { makeAsk, makeContact, makeRequest, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const phones = [{ label: 'mobile', value: '+45 20 30 40 50' }];
const budget = makeAsk({ id: 'budget', what: 'Help with the budget of the choir' });
const other = makeAsk({ id: 'other', what: 'Something else' });

async function withPeople(...people: readonly Contact[]) {
  const database = await openFresh();
  await database.contacts.bulkAdd(people);
  await database.spheres.bulkAdd([makeSphere({ id: 'family', private: true }), makeSphere({ id: 'work' })]);
  await database.asks.bulkAdd([budget, other]);
  return database;
}

/** Somebody who knows the matter of the ask. */
function knower(id: string, fields: Partial<Contact> = {}): Contact {
  return makeContact({ id, displayName: id, competences: ['budget'], ...fields });
}

describe('who can help with an ask', () => {
  it('is told with the words that matched, and nobody who may not be asked', async () => {
    const database = await withPeople(
      knower('mette'),
      knower('mor', { sphereIds: ['family'] }),
      knower('judge', { distance: true }),
      knower('gone', { standing: 'remembered' }),
      knower('resting', { restingSince: SUNDAY }),
      makeContact({ id: 'gardener', competences: ['roses'] }),
    );
    const mirror = new MatchMirror(database, WHO_CAN_HELP);
    const helpers = await helpersWith(database, mirror, { id: 'budget', today: SUNDAY });
    expect(helpers).toEqual({ free: [{ contactId: 'mette', words: ['budget'] }], heldBack: [] });
    expect(await helpersWith(database, mirror, { id: 'gone', today: SUNDAY })).toEqual({ free: [], heldBack: [] });
  });

  it('holds back who was asked too much, and measures the others without them', async () => {
    const best = { competences: ['budget', 'choir'], offers: ['help with the budget of a choir'] };
    const database = await withPeople(knower('best', best), knower('next', { competences: [], tags: ['budget'] }));
    const mirror = new MatchMirror(database, WHO_CAN_HELP);
    const of = async () => helpersWith(database, mirror, { id: 'budget', today: SUNDAY });
    expect((await of()).free.map(({ contactId }) => contactId)).toEqual(['best']);
    await database.requests.add(makeRequest({ contactId: 'best', askId: 'other' }));
    expect(await of()).toMatchObject({
      free: [{ contactId: 'next' }],
      heldBack: [{ contactId: 'best', why: { code: 'waiting', lastOn: SUNDAY } }],
    });
    await database.requests.clear();
    expect((await of()).free.map(({ contactId }) => contactId)).toEqual(['best']);
  });

  it('leaves out who was asked for this already, and puts who was asked lately behind', async () => {
    const database = await withPeople(knower('a'), knower('b'), knower('c'));
    await database.requests.bulkAdd([
      makeRequest({ contactId: 'a', askId: 'other', response: 'yes' }),
      makeRequest({ contactId: 'c', askId: 'budget' }),
    ]);
    const mirror = new MatchMirror(database, WHO_CAN_HELP);
    const { free, heldBack } = await helpersWith(database, mirror, { id: 'budget', today: SUNDAY });
    expect(free.map(({ contactId }) => contactId)).toEqual(['b', 'a']);
    expect(heldBack).toEqual([]);
  });

  it('never offers anybody who was asked twice in 90 days, whatever they were asked and answered', async () => {
    const ids = ['a', 'b', 'c', 'd'] as const;
    const request = fc.record({
      contactId: fc.constantFrom(...ids),
      askId: fc.constantFrom('budget', 'other', 'gone'),
      daysAgo: fc.integer({ min: 0, max: 200 }),
      response: fc.option(fc.constantFrom('yes', 'no', 'later'), { nil: undefined }),
    });
    const database = await withPeople(...ids.map((id) => knower(id, { phones, quickHelp: true })));
    const mirror = new MatchMirror(database, WHO_CAN_HELP);
    const people = new RingMirror(database);
    await fc.assert(
      fc.asyncProperty(fc.array(request, { maxLength: 10 }), async (drawn) => {
        await database.requests.clear();
        await database.requests.bulkAdd(
          drawn.map(({ daysAgo, response, ...rest }) =>
            makeRequest({ ...rest, day: addDays(SUNDAY, -daysAgo), ...(response !== undefined && { response }) }),
          ),
        );
        const worn = ids.filter(
          (id) => drawn.filter(({ contactId, daysAgo }) => contactId === id && daysAgo <= 90).length >= 2,
        );
        const asked = await helpersWith(database, mirror, { id: 'budget', today: SUNDAY });
        const rung = await Promise.all(
          ['', 'budget'].map((text) => quickHelpers(database, { people, index: mirror }, { text, today: SUNDAY })),
        );
        const offered = [asked, ...rung].flatMap(({ free }) => free.map(({ contactId }) => contactId));
        expect(offered.filter((id) => worn.some((each) => each === id))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('whom one may ring today', () => {
  it('those chosen for it first; by fit where words are typed', async () => {
    const database = await withPeople(
      makeContact({ id: 'chosen', phones, quickHelp: true }),
      makeContact({ id: 'close', phones, tie: 'strong', competences: ['budget'] }),
      makeContact({ id: 'loose', phones, tie: 'weak', competences: ['budget'] }),
      makeContact({ id: 'no-phone', tie: 'strong' }),
    );
    const mirrors = { people: new RingMirror(database), index: new MatchMirror(database, WHO_CAN_HELP) };
    const of = async (text: string) => (await quickHelpers(database, mirrors, { text, today: SUNDAY })).free;
    expect((await of('')).map(({ contactId }) => contactId)).toEqual(['chosen', 'close']);
    expect(await of('the budget')).toEqual([{ contactId: 'close', words: ['budget'] }]);
    expect(await of('roses')).toEqual([]);
  });

  it('tells who was asked too much apart', async () => {
    const database = await withPeople(makeContact({ id: 'chosen', phones, quickHelp: true }));
    await database.requests.bulkAdd([makeRequest({ contactId: 'chosen' }), makeRequest({ contactId: 'chosen' })]);
    const mirrors = { people: new RingMirror(database), index: new MatchMirror(database, WHO_CAN_HELP) };
    const { free, heldBack } = await quickHelpers(database, mirrors, { text: '', today: SUNDAY });
    expect(free).toEqual([]);
    expect(heldBack).toEqual([{ contactId: 'chosen', words: [], why: { code: 'asked-twice', lastOn: SUNDAY } }]);
  });
});

describe('the answers follow', () => {
  it('people, spheres and what was asked, each with its undo', async () => {
    const [mette, ole] = [knower('mette', { sphereIds: ['work'] }), makeContact({ id: 'ole', phones, tie: 'strong' })];
    const database = await withPeople(mette, ole);
    const answers: MatchingAnswer[] = [];
    const keeper = new MatchingKeeper(database, (answer) => answers.push(answer));
    const lastTo = (viewer: string) =>
      answers.findLast((answer) => answer.kind === 'answer' && answer.viewer === viewer);
    const idsFor = (viewer: string) => {
      const answer = lastTo(viewer);
      return answer?.kind === 'answer' ? answer.helpers.free.map(({ contactId }) => contactId) : undefined;
    };
    keeper.ask({ kind: 'ask', viewer: 'ask', asked: { kind: 'help', id: 'budget', today: SUNDAY } });
    keeper.ask({ kind: 'ask', viewer: 'ring', asked: { kind: 'quick', id: '', today: SUNDAY } });
    await vi.waitFor(() => expect([idsFor('ask'), idsFor('ring')]).toEqual([['mette'], ['ole']]));

    await saveContact(database, { since: ole, changes: { competences: ['budgets'] } }, SUNDAY);
    await vi.waitFor(() => expect(idsFor('ask')?.toSorted()).toEqual(['mette', 'ole']));

    const undoId = await addRequest(database, { askId: 'other', to: { contactId: 'ole' } }, SUNDAY);
    await vi.waitFor(() => expect([idsFor('ask'), idsFor('ring')]).toEqual([['mette'], []]));
    await setAskStatus(database, { id: 'other', status: 'closed' });
    await vi.waitFor(() => expect(idsFor('ring')).toEqual(['ole']));
    await undo(database, undoId, SUNDAY);
    await vi.waitFor(() => expect(idsFor('ask')).toHaveLength(2));

    await database.spheres.update('work', { private: true });
    await vi.waitFor(() => expect(idsFor('ask')).toEqual(['ole']));
    await database.contacts.bulkAdd(
      Array.from({ length: 60 }, (_, at) => knower(`more-${at}`, { phones, quickHelp: true })),
    );
    await vi.waitFor(() => expect(idsFor('ring')).toHaveLength(61));
    await keeper.stop();
  });
});
