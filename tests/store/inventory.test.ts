/** The inventory as it is kept: names from day to day, one act for all of a stop, and one undo. */
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/calendar-date.ts';
import { stopState } from '../../src/domain/inventory.ts';
import type { Database } from '../../src/store/database.ts';
import {
  addFromStop,
  describeStop,
  finishStop,
  inventoryOf,
  knownFromStop,
  namesakeOf,
  nameAtStop,
  skipStop,
  takeBackFromStop,
  unnameAtStop,
} from '../../src/store/inventory.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeInteraction, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const PER = { name: 'Per Emil Holm', as: 'strong' } as const;
const IDA = { name: 'Ida', as: 'weak' } as const;
const BO = { name: 'Bo Lund', as: 'rest' } as const;

async function withSphere(): Promise<Database> {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'work' }));
  return database;
}

async function nameAll(database: Database, ...named: readonly Parameters<typeof nameAtStop>[2][]): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one after the other, as one types
  for (const each of named) await nameAtStop(database, 'bosses', each);
}

async function progressAt(database: Database, code = 'bosses') {
  return (await inventoryOf(database))[code];
}

const STOP = { code: 'bosses', sphereId: 'work', where: 'Rambøll' };

describe('names at a stop', () => {
  it('are kept until all of the stop are added, and nobody is written down before', async () => {
    const database = await withSphere();
    await nameAll(database, PER, IDA);
    await unnameAtStop(database, 'bosses', PER);
    await describeStop(database, 'bosses', { where: 'Rambøll', sphereId: 'work' });
    await describeStop(database, 'bosses', { sphereId: undefined });
    expect(await progressAt(database)).toEqual({ named: [IDA], where: 'Rambøll' });
    expect(await database.contacts.count()).toBe(0);
  });
});

describe('adding all of a stop', () => {
  it('writes each down with tie, sphere and where one met, and has done with the stop', async () => {
    const database = await withSphere();
    await nameAll(database, PER, IDA, BO);
    const { contactIds } = await addFromStop(database, STOP, SUNDAY);
    const [per, ida, bo] = await database.contacts.bulkGet([...contactIds]);
    const from = { sphereIds: ['work'], metThrough: 'Rambøll' };
    expect(per).toMatchObject({ givenName: 'Per', middleName: 'Emil', familyName: 'Holm', tie: 'strong', ...from });
    expect(ida).toMatchObject({ displayName: 'Ida', tie: 'weak', rhythmSince: SUNDAY, ...from });
    expect(bo).toMatchObject({ displayName: 'Bo Lund', restingSince: SUNDAY, ...from });
    expect(bo).not.toHaveProperty('tie');
    expect(bo).not.toHaveProperty('dueOn');
    expect(await progressAt(database)).toEqual({ doneOn: SUNDAY, contactIds });
  });

  it('knows no sphere that is gone, and no place that nobody named', async () => {
    const database = await withSphere();
    await nameAll(database, IDA);
    const { contactIds } = await addFromStop(database, { code: 'bosses', sphereId: 'gone' }, SUNDAY);
    const [ida] = await database.contacts.bulkGet([...contactIds]);
    expect(ida).toMatchObject({ sphereIds: [] });
    expect(ida).not.toHaveProperty('metThrough');
  });

  it('spreads many, so that no week has more than one can give', async () => {
    const database = await withSphere();
    const many = Array.from({ length: 30 }, (_, n) => ({ name: `Person ${n}`, as: 'strong' }) as const);
    await nameAll(database, ...many);
    await addFromStop(database, STOP, SUNDAY);
    const days = (await database.contacts.toArray()).map(({ dueOn = SUNDAY }) => dueOn);
    const weeks = days.map((day) => Math.floor(daysBetween(SUNDAY, day) / 7));
    const fullest = Math.max(...weeks.map((week) => weeks.filter((each) => each === week).length));
    expect(fullest).toBeLessThanOrEqual(5);
    expect(days.every((day) => day >= SUNDAY && day < addDays(SUNDAY, 100))).toBe(true);
  });

  it('doubles nobody: one who is here learns only what was not known of them', async () => {
    const database = await withSphere();
    await database.contacts.bulkAdd([
      makeContact({ id: 'maja', tie: 'strong', metThrough: 'a course' }),
      makeContact({ id: 'ole' }),
      makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }),
    ]);
    await database.interactions.add(makeInteraction({ contactIds: ['ole'] }));
    const here = ['maja', 'ole', 'gone', 'nobody'].map((id) => ({ name: id, as: 'weak', contactId: id }) as const);
    await nameAll(database, ...here);
    const { contactIds } = await addFromStop(database, STOP, SUNDAY);
    expect(contactIds).toEqual(['maja', 'ole']);
    expect(await database.contacts.count()).toBe(3);
    expect(await database.contacts.get('maja')).toMatchObject({
      tie: 'strong',
      sphereIds: ['work'],
      metThrough: 'a course',
    });
    expect(await database.contacts.get('ole')).toMatchObject({ tie: 'weak', sphereIds: ['work'], lastFullOn: SUNDAY });
  });

  it('leaves those alone of whom all is known', async () => {
    const database = await withSphere();
    await database.contacts.add(
      makeContact({
        id: 'maja',
        tie: 'strong',
        sphereIds: ['work'],
        metThrough: 'x',
        dueOn: SUNDAY,
        rhythmSince: SUNDAY,
      }),
    );
    await database.contacts.update('maja', { restingSince: SUNDAY, dueOn: undefined });
    await nameAll(database, { name: 'Maja', as: 'weak', contactId: 'maja' });
    await addFromStop(database, STOP, SUNDAY);
    expect((await database.contacts.get('maja'))?.rev).toBe(1);
  });

  it('comes to no harm where nobody is named', async () => {
    const database = await withSphere();
    expect((await addFromStop(database, STOP, SUNDAY)).contactIds).toEqual([]);
    expect(await progressAt(database)).toEqual({ doneOn: SUNDAY, contactIds: [] });
  });
});

describe('taking back what a stop added', () => {
  it('lets the people go, and their names wait at the stop again', async () => {
    const database = await withSphere();
    await database.contacts.add(makeContact({ id: 'ole' }));
    await nameAll(database, PER, IDA, { name: 'Ole', as: 'weak', contactId: 'ole' });
    const before = await progressAt(database);
    const added = await addFromStop(database, STOP, SUNDAY);
    await takeBackFromStop(database, added, SUNDAY);
    expect(await progressAt(database)).toEqual(before);
    expect((await database.contacts.toArray()).map(({ id, sphereIds }) => [id, sphereIds])).toEqual([['ole', []]]);
  });

  it('does so also when the walk has gone on since', async () => {
    const database = await withSphere();
    await nameAll(database, PER);
    const added = await addFromStop(database, STOP, SUNDAY);
    await nameAtStop(database, 'courses', IDA);
    await takeBackFromStop(database, added, SUNDAY);
    expect(await progressAt(database)).toEqual({ named: [PER] });
    expect(await progressAt(database, 'courses')).toEqual({ named: [IDA] });
    expect(await database.contacts.count()).toBe(0);
  });
});

describe('leaving a stop', () => {
  it('for another day keeps its names, and can be undone', async () => {
    const database = await withSphere();
    await nameAll(database, PER);
    const undoId = await skipStop(database, 'bosses', SUNDAY);
    expect(await progressAt(database)).toEqual({ named: [PER], skippedOn: SUNDAY });
    await undo(database, undoId, SUNDAY);
    expect(await progressAt(database)).toEqual({ named: [PER] });
  });

  it('for good says that nobody else comes to mind, and may be taken up again', async () => {
    const database = await withSphere();
    await finishStop(database, 'bosses', SUNDAY);
    expect(stopState(await progressAt(database))).toBe('done');
    await skipStop(database, 'bosses', SUNDAY);
    expect(stopState(await progressAt(database))).toBe('skipped');
  });
});

describe('who is known from a stop already', () => {
  it('are those added there, then the latest of its sphere, each once; nobody in the trash', async () => {
    const database = await withSphere();
    const inWork = { sphereIds: ['work'] };
    await database.contacts.bulkAdd([
      makeContact({ id: 'a', ...inWork }),
      makeContact({ id: 'b', ...inWork }),
      makeContact({ id: 'c', ...inWork, deletedAt: '2026-03-01T12:00:00.000Z' }),
      makeContact({ id: 'd' }),
    ]);
    const known = await knownFromStop(database, { sphereId: 'work', contactIds: ['d', 'a', 'nobody'] });
    expect(known.people.map(({ id }) => id)).toEqual(['d', 'a', 'b']);
    expect(known.more).toBe(0);
    expect((await knownFromStop(database, { sphereId: undefined, contactIds: [] })).people).toEqual([]);
  });

  it('are twelve at most, with the number of the others', async () => {
    const database = await withSphere();
    await database.contacts.bulkAdd(Array.from({ length: 60 }, () => makeContact({ sphereIds: ['work'] })));
    const { people, more } = await knownFromStop(database, { sphereId: 'work', contactIds: [] });
    expect([people.length, more]).toEqual([12, 48]);
  });
});

describe('a namesake', () => {
  it('is somebody here under the very name, whatever its accents and case', async () => {
    const database = await openFresh();
    await database.contacts.bulkAdd([
      makeContact({ id: 'gone', displayName: 'Søren Bæk', deletedAt: '2026-03-01T12:00:00.000Z' }),
      makeContact({ id: 'here', displayName: 'Søren Bæk' }),
    ]);
    expect((await namesakeOf(database, 'soren BAEK'))?.id).toBe('here');
    expect(await namesakeOf(database, 'Søren')).toBeUndefined();
  });
});
