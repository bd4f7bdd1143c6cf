import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import {
  addPurpose,
  earlierPurposes,
  livingPurposes,
  lookBack,
  purposeById,
  rankPurposes,
  retirePurpose,
  savePurpose,
  takePurposeUp,
  trashPurpose,
} from '../../src/store/purposes.ts';
import { undo } from '../../src/store/undo.ts';
import { makePurpose, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withThree() {
  const database = await openFresh();
  await database.purposes.bulkAdd([
    makePurpose({ id: 'job', rank: 0 }),
    makePurpose({ id: 'help', kind: 'quick-help', wish: '', rank: 1 }),
    makePurpose({ id: 'friends', kind: 'friendship', wish: 'Fewer lonely evenings', rank: 2 }),
  ]);
  const order = async () => (await livingPurposes(database)).map(({ id }) => id);
  return { database, order };
}

test('purposes are ranked as they come, and one can be taken back', async () => {
  const database = await openFresh();
  await addPurpose(database, { kind: 'support', wish: 'Someone to ask' });
  const { id, undoId } = await addPurpose(database, { kind: 'knowledge', wish: '', lookBackOn: SUNDAY });
  expect(await purposeById(database, id)).toMatchObject({ kind: 'knowledge', rank: 1, lookBackOn: SUNDAY });
  expect((await livingPurposes(database)).map(({ kind }) => kind)).toEqual(['support', 'knowledge']);
  await undo(database, undoId, SUNDAY);
  expect(await database.purposes.count()).toBe(1);
});

test('a new one comes last, also after others went to the trash', async () => {
  const { database, order } = await withThree();
  await trashPurpose(database, 'help');
  const { id } = await addPurpose(database, { kind: 'career', wish: '' });
  expect(await order()).toEqual(['job', 'friends', id]);
});

test('they are put in another order, and back', async () => {
  const { database, order } = await withThree();
  const undoId = await rankPurposes(database, ['friends', 'job', 'nobody']);
  expect(await order()).toEqual(['friends', 'job', 'help']);
  await undo(database, undoId, SUNDAY);
  expect(await order()).toEqual(['job', 'help', 'friends']);
});

test('only what the form changed is saved', async () => {
  const { database } = await withThree();
  const since = (await purposeById(database, 'job')) ?? makePurpose();
  await database.purposes.update('job', { rank: 5, rev: 2 });
  const saved = await savePurpose(database, { since, changes: { wish: 'A calmer job', invest: undefined } });
  expect(saved.ok).toBe(true);
  expect(await purposeById(database, 'job')).toMatchObject({ wish: 'A calmer job', rank: 5, rev: 3 });
});

test('what another tab changed meanwhile is not written over', async () => {
  const { database } = await withThree();
  const since = (await purposeById(database, 'job')) ?? makePurpose();
  await database.purposes.update('job', { wish: 'A job by the sea', rev: 2 });
  expect(await savePurpose(database, { since, changes: { wish: 'A calmer job' } })).toMatchObject({
    ok: false,
    failure: { kind: 'conflict', fields: ['wish'], current: { wish: 'A job by the sea' } },
  });
});

test('one that lies in the trash is gone for forms and lists, and comes back', async () => {
  const { database, order } = await withThree();
  const since = (await purposeById(database, 'job')) ?? makePurpose();
  const undoId = await trashPurpose(database, 'job');
  expect(await purposeById(database, 'job')).toBeUndefined();
  expect(await order()).toEqual(['help', 'friends']);
  expect(await savePurpose(database, { since, changes: { wish: 'x' } })).toMatchObject({ failure: { kind: 'gone' } });
  expect((await lookBack(database, 'job', { on: SUNDAY, ended: 'keep', next: SUNDAY })).length).toBeGreaterThan(0);
  await undo(database, undoId, SUNDAY);
  expect(await order()).toEqual(['job', 'help', 'friends']);
  expect(await purposeById(database, 'job')).not.toHaveProperty('lookedBack');
});

test('looking back is kept, with the words that changed by it, and undone as a whole', async () => {
  const { database } = await withThree();
  const undoId = await lookBack(database, 'job', {
    on: SUNDAY,
    ended: 'change',
    note: 'Rather with people',
    next: addDays(SUNDAY, 90),
    changes: { wish: 'A job with people' },
  });
  expect(await purposeById(database, 'job')).toMatchObject({
    wish: 'A job with people',
    lookBackOn: addDays(SUNDAY, 90),
    lookedBack: [{ on: SUNDAY, ended: 'change', note: 'Rather with people' }],
  });
  await undo(database, undoId, SUNDAY);
  expect(await purposeById(database, 'job')).toMatchObject({ wish: 'A job that matters' });
  expect(await purposeById(database, 'job')).not.toHaveProperty('lookedBack');
});

test('what was let go stands among the earlier ones, the latest first, and is taken up again as the last', async () => {
  const { database, order } = await withThree();
  await retirePurpose(database, 'job', addDays(SUNDAY, -7));
  await retirePurpose(database, 'help', SUNDAY);
  expect(await order()).toEqual(['friends']);
  expect((await earlierPurposes(database)).map(({ id }) => id)).toEqual(['help', 'job']);
  const undoId = await takePurposeUp(database, 'job', SUNDAY);
  expect(await order()).toEqual(['friends', 'job']);
  expect(await purposeById(database, 'job')).toMatchObject({ lookBackOn: '2026-09-08' });
  expect(await purposeById(database, 'job')).not.toHaveProperty('retiredOn');
  await undo(database, undoId, SUNDAY);
  expect(await order()).toEqual(['friends']);
});
