/** Taking back the last step of an introduction, when its undo is long gone. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Database } from '../../src/store/database.ts';
import { takeStepBack } from '../../src/store/introduction-step-back.ts';
import {
  askInIntroduction,
  beginIntroduction,
  introductionById,
  makeIntroduction,
  tellOutcome,
} from '../../src/store/introductions.ts';
import { logInteraction } from '../../src/store/interactions.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeInteraction, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const MONTH_AFTER = addDays(SUNDAY, 30);

async function withIdea(): Promise<{ readonly database: Database; readonly id: string }> {
  const database = await openFresh();
  await database.contacts.bulkAdd(
    ['anders', 'sofie'].map((id) => makeContact({ id, tie: 'weak', rhythmSince: SUNDAY })),
  );
  const begun = await beginIntroduction(database, { contactIds: ['anders', 'sofie'] });
  return { database, id: begun?.id ?? '' };
}

async function livingIn(database: Database, table: 'interactions' | 'exchanges'): Promise<number> {
  return (await database.table<{ readonly deletedAt?: string }>(table).toArray()).filter(
    ({ deletedAt }) => deletedAt === undefined,
  ).length;
}

describe('taking a step back', () => {
  it('takes what was logged and given with it to the trash, and brings due days back; undoing brings all back', async () => {
    const { database, id } = await withIdea();
    await logInteraction(database, makeInteraction({ contactIds: ['anders'] }), SUNDAY);
    const dueBefore = (await database.contacts.get('anders'))?.dueOn;
    await makeIntroduction(database, { id, by: 'mail' }, addDays(SUNDAY, 1));
    await tellOutcome(database, id, 'They met.');
    const dueMade = (await database.contacts.get('anders'))?.dueOn;
    await takeStepBack(database, id, MONTH_AFTER);
    expect(await introductionById(database, id)).toMatchObject({ status: 'made' });
    expect(await livingIn(database, 'exchanges')).toBe(2);
    const undoId = await takeStepBack(database, id, MONTH_AFTER);
    expect(await introductionById(database, id)).toMatchObject({ status: 'idea' });
    expect([await livingIn(database, 'interactions'), await livingIn(database, 'exchanges')]).toEqual([1, 0]);
    expect((await database.contacts.get('anders'))?.dueOn).toBe(dueBefore);
    await undo(database, undoId, MONTH_AFTER);
    expect(await introductionById(database, id)).toMatchObject({ status: 'made' });
    expect([await livingIn(database, 'interactions'), await livingIn(database, 'exchanges')]).toEqual([3, 2]);
    expect((await database.contacts.get('anders'))?.dueOn).toBe(dueMade);
  });

  it('takes back an asking, which logged nothing', async () => {
    const { database, id } = await withIdea();
    await askInIntroduction(database, { id, contactId: 'anders' }, SUNDAY);
    await takeStepBack(database, id, SUNDAY);
    expect(await introductionById(database, id)).toMatchObject({ status: 'idea', asked: [] });
  });

  it('leaves an idea as it is', async () => {
    const { database, id } = await withIdea();
    await takeStepBack(database, id, SUNDAY);
    expect(await introductionById(database, id)).toMatchObject({ rev: 1 });
  });

  it('made otherwise, there is no message to take back', async () => {
    const { database, id } = await withIdea();
    await makeIntroduction(database, { id }, SUNDAY);
    await takeStepBack(database, id, SUNDAY);
    expect(await livingIn(database, 'exchanges')).toBe(0);
  });
});
