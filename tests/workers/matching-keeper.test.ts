/** The keeper of whom tips fit, over a real store: who asks is answered, and answered again after each change. */
import { describe, expect, it, vi } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { Tip } from '../../src/domain/tip.ts';
import { saveContact, trashContact } from '../../src/store/contacts.ts';
import { logInteraction } from '../../src/store/interactions.ts';
import { undo } from '../../src/store/undo.ts';
import type { Asked, MatchingAnswer } from '../../src/workers/matching-messages.ts';
import { MatchingKeeper } from '../../src/workers/matching-keeper.ts';
import { makeContact, makeInteraction, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const anna = makeContact({ displayName: 'Anna', interests: ['bees'] });
const bo = makeContact({ displayName: 'Bo' });
const bees = makeTip({ title: 'Bees in town' });

describe('the keeper of whom tips fit', () => {
  it('answers whom a tip fits', async () => {
    const { fits } = await asking({ kind: 'fits', id: bees.id }, [anna, bo], [bees]);
    await vi.waitFor(() => expect(fits()).toEqual([anna.id]));
  });

  it('answers with nobody for a tip that is not there', async () => {
    const { fits } = await asking({ kind: 'fits', id: 'gone' }, [anna], []);
    await vi.waitFor(() => expect(fits()).toEqual([]));
  });

  it('follows a new interest, someone who is trashed, and the undoing of it', async () => {
    const { database, fits } = await asking({ kind: 'fits', id: bees.id }, [anna, bo], [bees]);
    await vi.waitFor(() => expect(fits()).toEqual([anna.id]));

    await saveContact(database, { since: bo, changes: { interests: ['biavl'] } }, SUNDAY);
    await vi.waitFor(() => expect(fits()?.toSorted()).toEqual([anna.id, bo.id].toSorted()));

    const undoId = await trashContact(database, anna.id, SUNDAY);
    await vi.waitFor(() => expect(fits()).toEqual([bo.id]));
    await undo(database, undoId, SUNDAY);
    await vi.waitFor(() => expect(fits()).toHaveLength(2));
  });

  it('follows what is noted of a meeting, and the undoing of it', async () => {
    const { database, fits } = await asking({ kind: 'fits', id: bees.id }, [bo], [bees]);
    await vi.waitFor(() => expect(fits()).toEqual([]));
    const draft = makeInteraction({ contactIds: [bo.id], note: 'Wants to keep bees' });
    const { undoId } = await logInteraction(database, draft, SUNDAY);
    await vi.waitFor(() => expect(fits()).toEqual([bo.id]));
    await undo(database, undoId, SUNDAY);
    await vi.waitFor(() => expect(fits()).toEqual([]));
  });

  it('follows many at once, as an import brings them', async () => {
    const { database, fits } = await asking({ kind: 'fits', id: bees.id }, [anna], [bees]);
    await vi.waitFor(() => expect(fits()).toHaveLength(1));
    await database.contacts.bulkAdd(Array.from({ length: 60 }, () => makeContact({ interests: ['bees'] })));
    await vi.waitFor(() => expect(fits()).toHaveLength(61));
  });

  it('answers which tips fit someone, and follows new ones', async () => {
    const { database, tips } = await asking({ kind: 'tips', id: anna.id }, [anna], [bees]);
    await vi.waitFor(() => expect(tips()).toEqual([bees.id]));
    const other = makeTip({ title: 'Bees and honey' });
    await database.tips.add(other);
    await vi.waitFor(() => expect(tips()?.toSorted()).toEqual([bees.id, other.id].toSorted()));
  });

  it('answers no more to who has left', async () => {
    const { database, keeper, answers } = await asking({ kind: 'fits', id: bees.id }, [anna], [bees]);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    keeper.ask({ kind: 'leave', viewer: 'one' });
    await database.contacts.add(bo);
    await keeper.stop();
    expect(answers).toHaveLength(1);
  });

  it('tells of a failure by its name', async () => {
    const { database, keeper, answers } = await asking({ kind: 'fits', id: bees.id }, [anna], [bees]);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    database.close();
    keeper.ask({ kind: 'ask', viewer: 'two', asked: { kind: 'fits', id: bees.id, today: SUNDAY } });
    await vi.waitFor(() => expect(answers.at(-1)).toMatchObject({ kind: 'failed', name: 'DatabaseClosedError' }));
  });
});

async function asking(asked: Omit<Asked, 'today'>, contacts: readonly Contact[], tips: readonly Tip[]) {
  const database = await openFresh();
  await database.contacts.bulkAdd(contacts);
  await database.tips.bulkAdd(tips);
  const answers: MatchingAnswer[] = [];
  const keeper = new MatchingKeeper(database, (answer) => answers.push(answer));
  keeper.ask({ kind: 'ask', viewer: 'one', asked: { ...asked, today: SUNDAY } });
  const last = () => answers.findLast((answer) => answer.kind === 'answer');
  return {
    database,
    keeper,
    answers,
    fits: () => last()?.fits.map(({ contactId }) => contactId),
    tips: () => last()?.tips.map(({ tipId }) => tipId),
  };
}
