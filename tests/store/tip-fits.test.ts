import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Forward, Tip } from '../../src/domain/tip.ts';
import type { Database } from '../../src/store/database.ts';
import { contextOf, givenBefore, waitingTipFits } from '../../src/store/tip-fits.ts';
import { makeContact, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const anna = makeContact({ interests: ['bees', 'jazz'] });
const bo = makeContact({ interests: ['golf'] });
const bees = makeTip({ title: 'Bees in town' });
const both = makeTip({ title: 'Bees that dance to jazz' });

describe('the waiting tips that fit', () => {
  test('are found for each of the people asked about, the best first, with their words', async () => {
    const database = await withRows({ contacts: [anna, bo], tips: [bees, both] });
    const fits = await waitingTipFits(database, [anna.id, bo.id], SUNDAY);
    expect([...fits.keys()]).toEqual([anna.id]);
    expect(fits.get(anna.id)?.map(({ tipId }) => tipId)).toEqual([both.id, bees.id]);
    expect(fits.get(anna.id)?.[1]?.words).toEqual(['Bees']);
  });

  test('are none when nothing waits', async () => {
    const database = await withRows({ contacts: [anna], tips: [makeTip({ title: 'Bees', archivedOn: SUNDAY })] });
    expect(await waitingTipFits(database, [anna.id], SUNDAY)).toEqual(new Map());
  });

  test('are not offered to whoever they came from', async () => {
    const database = await withRows({ contacts: [anna], tips: [{ ...bees, fromContactId: anna.id }] });
    expect(await waitingTipFits(database, [anna.id], SUNDAY)).toEqual(new Map());
  });
});

describe('who is left out', () => {
  test('is who had the tip, and who had two in thirty days', async () => {
    const database = await withRows({
      contacts: [anna, bo],
      forwards: [
        forward('1', { tipId: bees.id, contactId: anna.id, day: addDays(SUNDAY, -400) }),
        forward('2', { tipId: 'x', contactId: bo.id, day: SUNDAY }),
        forward('3', { tipId: 'y', contactId: bo.id, day: addDays(SUNDAY, -29) }),
      ],
    });
    const given = await givenBefore(database, SUNDAY);
    expect([...contextOf(bees, given).leftOut]).toEqual([anna.id, bo.id]);
    expect([...contextOf(both, given).leftOut]).toEqual([bo.id]);
  });

  test('is not who had the second one longer ago, or whose forward was undone', async () => {
    const database = await withRows({
      contacts: [bo],
      forwards: [
        forward('1', { tipId: 'x', contactId: bo.id, day: SUNDAY }),
        forward('2', { tipId: 'y', contactId: bo.id, day: addDays(SUNDAY, -30) }),
        forward('3', { tipId: 'z', contactId: bo.id, day: SUNDAY, deletedAt: '2026-03-01T08:00:00.000Z' }),
      ],
    });
    expect(contextOf(bees, await givenBefore(database, SUNDAY)).leftOut.size).toBe(0);
  });
});

test('who is due is known', async () => {
  const due = makeContact({ dueOn: SUNDAY });
  const database = await withRows({ contacts: [due, makeContact({ dueOn: addDays(SUNDAY, 1) })] });
  expect([...(await givenBefore(database, SUNDAY)).due]).toEqual([due.id]);
});

async function withRows(rows: {
  readonly contacts?: readonly Contact[];
  readonly tips?: readonly Tip[];
  readonly forwards?: readonly Forward[];
}): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd(rows.contacts ?? []);
  await database.tips.bulkAdd(rows.tips ?? []);
  await database.forwards.bulkAdd(rows.forwards ?? []);
  return database;
}

function forward(id: string, fields: Pick<Forward, 'tipId' | 'contactId' | 'day'> & Partial<Forward>): Forward {
  const at = '2026-03-01T12:00:00.000Z';
  return { id: `forward-${id}`, createdAt: at, updatedAt: at, rev: 1, interactionId: `interaction-${id}`, ...fields };
}
