/** Asks as the person writes them down, mends them and lets them go. */
import { describe, expect, it } from 'vitest';
import {
  addAsk,
  askById,
  askDraft,
  keepAskDraft,
  livingAsks,
  openAsks,
  saveAsk,
  setAskStatus,
  trashAsk,
} from '../../src/store/asks.ts';
import { undo } from '../../src/store/undo.ts';
import { makeAsk, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

describe('an ask', () => {
  it('is written down as open, and can be undone', async () => {
    const database = await openFresh();
    const { id, undoId } = await addAsk(database, {
      what: 'Help with the budget',
      topics: ['finance'],
      level: 'board',
    });
    expect(await askById(database, id)).toMatchObject({ what: 'Help with the budget', status: 'open', level: 'board' });
    await undo(database, undoId, SUNDAY);
    expect(await askById(database, id)).toBeUndefined();
  });

  it('stands among the open ones until one was helped, or lets it be; and again when it is taken up', async () => {
    const database = await openFresh();
    await database.asks.bulkAdd([makeAsk({ id: 'a' }), makeAsk({ id: 'b' }), makeAsk({ id: 'c' })]);
    await setAskStatus(database, { id: 'b', status: 'helped' });
    const undoId = await setAskStatus(database, { id: 'c', status: 'closed' });
    expect((await openAsks(database)).map(({ id }) => id)).toEqual(['a']);
    expect((await livingAsks(database)).map(({ id, status }) => [id, status])).toEqual([
      ['c', 'closed'],
      ['b', 'helped'],
      ['a', 'open'],
    ]);
    await undo(database, undoId, SUNDAY);
    await setAskStatus(database, { id: 'b', status: 'open' });
    expect((await openAsks(database)).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('goes to the trash with an undo, and what is gone is not changed', async () => {
    const database = await openFresh();
    await database.asks.add(makeAsk({ id: 'a' }));
    const undoId = await trashAsk(database, 'a');
    expect(await livingAsks(database)).toEqual([]);
    await setAskStatus(database, { id: 'a', status: 'helped' });
    expect((await database.asks.get('a'))?.status).toBe('open');
    await undo(database, undoId, SUNDAY);
    expect(await openAsks(database)).toHaveLength(1);
  });
});

describe('saving a form', () => {
  it('writes what was changed, and takes away what was emptied', async () => {
    const database = await openFresh();
    const since = makeAsk({ id: 'a', level: 'board', purposeId: 'job' });
    await database.asks.add(since);
    const saved = await saveAsk(database, { since, changes: { what: 'Another budget', level: undefined } });
    expect(saved.ok).toBe(true);
    const after = await askById(database, 'a');
    expect(after).toMatchObject({ what: 'Another budget', purposeId: 'job' });
    expect(after).not.toHaveProperty('level');
  });

  it('says so where another tab changed the same, or threw it away', async () => {
    const database = await openFresh();
    const since = makeAsk({ id: 'a' });
    await database.asks.add({ ...since, what: 'From the other tab', rev: 2 });
    const form = { since, changes: { what: 'From here' } };
    expect(await saveAsk(database, form)).toMatchObject({ ok: false, failure: { kind: 'conflict', fields: ['what'] } });
    await trashAsk(database, 'a');
    expect(await saveAsk(database, form)).toMatchObject({ ok: false, failure: { kind: 'gone' } });
  });
});

describe('what is being written', () => {
  it('is kept until it is saved, or let go', async () => {
    const database = await openFresh();
    expect(await askDraft(database)).toBeUndefined();
    await keepAskDraft(database, { what: 'A plumber', topics: ['house'] });
    expect(await askDraft(database)).toEqual({ what: 'A plumber', topics: ['house'] });
    await keepAskDraft(database, undefined);
    expect(await askDraft(database)).toBeUndefined();
    await keepAskDraft(database, { what: 'A plumber', topics: [] });
    await addAsk(database, { what: 'A plumber', topics: [] });
    expect(await askDraft(database)).toBeUndefined();
  });
});
