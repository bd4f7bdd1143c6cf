/** Introductions as the person takes them, step by step, each with its undo. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Database } from '../../src/store/database.ts';
import { answerIntention } from '../../src/store/answer-intention.ts';
import { keepIntention } from '../../src/store/intentions.ts';
import {
  answerInIntroduction,
  askInIntroduction,
  beginIntroduction,
  introductionById,
  letIntroductionBe,
  makeIntroduction,
  sayWhy,
  tellOutcome,
  trashIntroduction,
} from '../../src/store/introductions.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function withPeople(...people: readonly Partial<Contact>[]): Promise<Database> {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd(['anders', 'sofie', 'maja'].map((id) => makeContact({ id, displayName: id })));
  await database.contacts.bulkAdd(people.map((fields) => makeContact(fields)));
  return database;
}

async function begun(database: Database, contactIds: readonly string[] = ['anders', 'sofie']): Promise<string> {
  return (await beginIntroduction(database, { contactIds }))?.id ?? '';
}

async function agreed(database: Database): Promise<string> {
  const id = await begun(database);
  for (const contactId of ['anders', 'sofie']) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each in turn
    await askInIntroduction(database, { id, contactId }, SUNDAY);
    // oxlint-disable-next-line eslint/no-await-in-loop -- each in turn
    await answerInIntroduction(database, { id, contactId, answer: 'yes' }, SUNDAY);
  }
  return id;
}

describe('the idea', () => {
  it('is written down with why, and can be undone', async () => {
    const database = await withPeople();
    const idea = await beginIntroduction(database, { contactIds: ['anders', 'sofie'], reason: ' Mentoring ' });
    expect(await database.introductions.toArray()).toMatchObject([
      { contactIds: ['anders', 'sofie'], reason: 'Mentoring', status: 'idea', asked: [] },
    ]);
    await undo(database, idea?.undoId ?? '', SUNDAY);
    expect(await database.introductions.count()).toBe(0);
  });

  it.each([
    ['at professional distance', { distance: true }],
    ['of private life alone', { sphereIds: ['family'] }],
    ['remembered', { standing: 'remembered' }],
    ['in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }],
  ] as const)('leaves out someone %s, and is none with one left', async (_, fields) => {
    const database = await withPeople({ id: 'jonas', ...fields });
    expect(await beginIntroduction(database, { contactIds: ['anders', 'jonas'] })).toBeUndefined();
    const id = await begun(database, ['anders', 'jonas', 'sofie']);
    expect((await introductionById(database, id))?.contactIds).toEqual(['anders', 'sofie']);
  });

  it('is the one there is when the very same people are under way already', async () => {
    const database = await withPeople();
    const id = await begun(database);
    expect(await begun(database, ['sofie', 'anders'])).toBe(id);
    expect(await begun(database, ['sofie', 'anders', 'maja'])).not.toBe(id);
    await letIntroductionBe(database, id);
    expect(await begun(database)).not.toBe(id);
  });

  it('may say another why later, or none', async () => {
    const database = await withPeople();
    const id = await begun(database);
    await sayWhy(database, id, ' Bees ');
    expect(await introductionById(database, id)).toMatchObject({ reason: 'Bees' });
    const undoId = await sayWhy(database, id, '');
    expect(await introductionById(database, id)).not.toHaveProperty('reason');
    await undo(database, undoId, SUNDAY);
    expect(await introductionById(database, id)).toMatchObject({ reason: 'Bees' });
    await sayWhy(database, id, 'Bees');
    expect(await introductionById(database, id)).toMatchObject({ rev: 2 });
  });
});

describe('asking', () => {
  it('goes out as a message: saying how that went says that they were asked, and undoing takes both back', async () => {
    const database = await withPeople();
    const id = await begun(database);
    const outreach = { contactId: 'anders', act: 'write', via: 'sms', introductionId: id } as const;
    const intentionId = await keepIntention(database, outreach, SUNDAY);
    expect((await introductionById(database, id))?.asked).toEqual([]);
    const answered = await answerIntention(database, { id: intentionId, answer: 'yes' }, addDays(SUNDAY, 1));
    expect(await introductionById(database, id)).toMatchObject({
      status: 'asking',
      asked: [{ contactId: 'anders', askedOn: SUNDAY }],
    });
    expect(await database.interactions.toArray()).toMatchObject([{ contactIds: ['anders'], answered: 'open' }]);
    await undo(database, answered?.undoId ?? '', SUNDAY);
    expect(await introductionById(database, id)).toMatchObject({ status: 'idea', asked: [] });
    expect(await database.interactions.count()).toBe(0);
    await answerIntention(database, { id: intentionId, answer: 'not-done' }, SUNDAY);
    expect(await introductionById(database, id)).toMatchObject({ status: 'idea', asked: [] });
  });

  it('was done by a message that stayed without an answer, too', async () => {
    const database = await withPeople();
    const id = await begun(database);
    const outreach = { contactId: 'anders', act: 'write', via: 'sms', introductionId: id } as const;
    const intentionId = await keepIntention(database, outreach, SUNDAY);
    await answerIntention(database, { id: intentionId, answer: 'no-answer' }, SUNDAY);
    expect((await introductionById(database, id))?.asked).toEqual([{ contactId: 'anders', askedOn: SUNDAY }]);
  });

  it('leaves a message as any other when the introduction is gone meanwhile', async () => {
    const database = await withPeople();
    const outreach = { contactId: 'anders', act: 'write', introductionId: 'gone' } as const;
    const intentionId = await keepIntention(database, outreach, SUNDAY);
    await answerIntention(database, { id: intentionId, answer: 'yes' }, SUNDAY);
    expect(await database.interactions.count()).toBe(1);
  });

  it('is kindly declined by one who would rather not, and undone', async () => {
    const database = await withPeople();
    const id = await begun(database);
    await askInIntroduction(database, { id, contactId: 'anders' }, SUNDAY);
    const undoId = await answerInIntroduction(database, { id, contactId: 'anders', answer: 'no' }, SUNDAY);
    expect(await introductionById(database, id)).toMatchObject({ status: 'declined' });
    await undo(database, undoId, SUNDAY);
    expect(await introductionById(database, id)).toMatchObject({ status: 'asking' });
  });

  it('means whoever they were made one with since', async () => {
    const gone = { deletedAt: '2026-03-01T12:00:00.000Z', mergedIntoId: 'anders' };
    const database = await withPeople({ id: 'andy', ...gone });
    const id = await begun(database);
    await askInIntroduction(database, { id, contactId: 'andy' }, SUNDAY);
    await answerInIntroduction(database, { id, contactId: 'andy', answer: 'yes' }, SUNDAY);
    expect(await introductionById(database, id)).toMatchObject({
      contactIds: ['anders', 'sofie'],
      asked: [{ contactId: 'anders', answer: 'yes' }],
    });
  });
});

describe('making', () => {
  it('is one act: the status, a light message to each in one group, and given to each in the ledger', async () => {
    const database = await withPeople();
    const id = await agreed(database);
    const undoId = await makeIntroduction(database, { id, by: 'mail' }, SUNDAY);
    const made = await introductionById(database, id);
    expect(made).toMatchObject({ status: 'made', madeOn: SUNDAY });
    const talks = await database.interactions.toArray();
    expect(talks).toMatchObject(
      ['anders', 'sofie'].map((contactId) => ({
        contactIds: [contactId],
        groupId: made?.groupId,
        channel: 'email',
        depth: 'light',
        initiator: 'me',
      })),
    );
    expect(talks.every(({ answered }) => answered === undefined)).toBe(true);
    expect(await database.exchanges.toArray()).toMatchObject(
      ['anders', 'sofie'].map((contactId) => ({
        contactId,
        direction: 'given',
        kind: 'introduction',
        day: SUNDAY,
        source: { table: 'introductions', id },
      })),
    );
    await undo(database, undoId, SUNDAY);
    expect(await introductionById(database, id)).toMatchObject({ status: 'asking' });
    expect([await database.interactions.count(), await database.exchanges.count()]).toEqual([0, 0]);
  });

  it('logs no message when it happened otherwise', async () => {
    const database = await withPeople();
    const id = await begun(database);
    await makeIntroduction(database, { id }, SUNDAY);
    expect(await introductionById(database, id)).not.toHaveProperty('groupId');
    expect([await database.interactions.count(), await database.exchanges.count()]).toEqual([0, 2]);
  });

  it('gives nothing to one who would rather not, nor to one who has come to be at a distance', async () => {
    const database = await withPeople();
    const id = await begun(database, ['anders', 'sofie', 'maja']);
    await askInIntroduction(database, { id, contactId: 'anders' }, SUNDAY);
    await answerInIntroduction(database, { id, contactId: 'anders', answer: 'no' }, SUNDAY);
    await database.contacts.update('sofie', { distance: true });
    await makeIntroduction(database, { id, by: 'sms' }, SUNDAY);
    expect((await database.exchanges.toArray()).map(({ contactId }) => contactId)).toEqual(['maja']);
  });

  it('happens once', async () => {
    const database = await withPeople();
    const id = await agreed(database);
    await makeIntroduction(database, { id }, SUNDAY);
    await makeIntroduction(database, { id }, SUNDAY);
    expect(await database.exchanges.count()).toBe(2);
  });

  it('is followed by what came of it', async () => {
    const database = await withPeople();
    const id = await agreed(database);
    await makeIntroduction(database, { id }, SUNDAY);
    const undoId = await tellOutcome(database, id, 'They meet in May.');
    expect(await introductionById(database, id)).toMatchObject({ outcome: 'They meet in May.' });
    await undo(database, undoId, SUNDAY);
    expect(await introductionById(database, id)).not.toHaveProperty('outcome');
  });
});

describe('letting it be, and throwing it away', () => {
  it('can each be undone', async () => {
    const database = await withPeople();
    const id = await begun(database);
    const letBe = await letIntroductionBe(database, id);
    expect(await introductionById(database, id)).toMatchObject({ status: 'declined' });
    await undo(database, letBe, SUNDAY);
    const trashed = await trashIntroduction(database, id);
    expect(await introductionById(database, id)).toBeUndefined();
    await undo(database, trashed, SUNDAY);
    expect(await introductionById(database, id)).toMatchObject({ status: 'idea' });
  });

  it('steps of one in the trash change nothing', async () => {
    const database = await withPeople();
    const id = await begun(database);
    await trashIntroduction(database, id);
    await askInIntroduction(database, { id, contactId: 'anders' }, SUNDAY);
    await makeIntroduction(database, { id }, SUNDAY);
    expect(await database.introductions.get(id)).toMatchObject({ status: 'idea', asked: [] });
  });
});
