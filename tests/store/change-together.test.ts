import { describe, expect, it } from 'vitest';
import { addDays, weekdayOnOrBefore, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Together } from '../../src/domain/together.ts';
import { changeTogether } from '../../src/store/change-together.ts';
import type { Database } from '../../src/store/database.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeInteraction, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const IDS = ['anna', 'bo', 'carl'];
const yearly = { every: 1, unit: 'year' } as const;

describe('one change to those selected', () => {
  it('sets the tie of all, gives each a day, and touches nobody else', async () => {
    const database = await openWith([...three(), makeContact({ id: 'other' })]);
    const other = await database.contacts.get('other');
    expect(await changeTogether(database, { ids: IDS, change: { kind: 'tie', tie: 'weak' } }, SUNDAY)).toMatchObject({
      changed: 3,
    });
    for (const contact of await read(database)) {
      expect(contact).toMatchObject({ tie: 'weak', rhythmSince: SUNDAY, rev: 2 });
      expect(contact?.dueOn).toBeDefined();
    }
    expect(await database.contacts.get('other')).toEqual(other);
  });

  it('puts them where they are known from, and takes them out; the sphere’s rhythm plans them anew', async () => {
    const sphere = makeSphere({ id: 'choir', rhythms: { weak: { every: 1, unit: 'month' } } });
    const database = await openWith(three({ tie: 'weak', rhythmSince: SUNDAY, dueOn: addDays(SUNDAY, 365) }), [sphere]);
    await act(database, { kind: 'sphere', sphereId: 'choir', isIn: true });
    for (const contact of await read(database)) {
      expect(contact?.sphereIds).toEqual(['choir']);
      expect(contact?.dueOn?.localeCompare(addDays(SUNDAY, 40))).toBe(-1);
    }
    await act(database, { kind: 'sphere', sphereId: 'choir', isIn: false });
    expect((await read(database)).map((contact) => contact?.sphereIds)).toEqual([[], [], []]);
  });

  it('gives nobody a sphere that is gone', async () => {
    const database = await openWith(three());
    const before = await read(database);
    const { changed } = await act(database, { kind: 'sphere', sphereId: 'gone', isIn: true });
    expect(changed).toBe(0);
    expect(await read(database)).toEqual(before);
    expect(await database.undos.count()).toBe(0);
  });

  it('sets a rhythm, and goes back to the inherited one', async () => {
    const database = await openWith(three({ tie: 'strong', rhythmSince: SUNDAY, dueOn: addDays(SUNDAY, 92) }));
    await act(database, { kind: 'rhythm', rhythm: yearly });
    for (const contact of await read(database)) {
      expect(contact?.rhythm).toEqual(yearly);
      expect(contact?.dueOn).toBeDefined();
    }
    await act(database, { kind: 'rhythm' });
    for (const contact of await read(database)) expect(contact).not.toHaveProperty('rhythm');
  });

  it('puts a tag on and takes it off; nobody’s day moves', async () => {
    const dueOn = addDays(SUNDAY, 20);
    const database = await openWith(three({ tie: 'strong', rhythmSince: addDays(SUNDAY, -72), dueOn }));
    await act(database, { kind: 'tags', tags: ['choir'], isOn: true });
    for (const contact of await read(database)) expect(contact).toMatchObject({ tags: ['choir'], dueOn });
    expect(await database.contacts.where('tags').equals('choir').count()).toBe(3);
    await act(database, { kind: 'tags', tags: ['choir'], isOn: false });
    for (const contact of await read(database)) expect(contact).toMatchObject({ tags: [], dueOn });
  });

  it('lets them rest without a day, and takes them up again with one', async () => {
    const database = await openWith(three({ tie: 'strong', rhythmSince: SUNDAY, dueOn: addDays(SUNDAY, 92) }));
    await act(database, { kind: 'rest' });
    for (const contact of await read(database)) {
      expect(contact).toMatchObject({ restingSince: SUNDAY });
      expect(contact).not.toHaveProperty('dueOn');
    }
    await act(database, { kind: 'wake' });
    for (const contact of await read(database)) {
      expect(contact).not.toHaveProperty('restingSince');
      expect(contact?.dueOn).toBeDefined();
    }
  });

  it('puts them in the trash, out of every due list', async () => {
    const database = await openWith(three({ tie: 'strong', rhythmSince: SUNDAY, dueOn: SUNDAY }));
    await act(database, { kind: 'trash' });
    for (const contact of await read(database)) expect(contact?.deletedAt).toBeDefined();
    expect(await database.contacts.where('dueOn').above('').count()).toBe(0);
  });

  it('leaves those who are gone, in the trash, or as wanted already', async () => {
    const trashed = makeContact({ id: 'trashed', deletedAt: '2026-03-01T12:00:00.000Z' });
    const weak = makeContact({ id: 'weak', tie: 'weak', rhythmSince: SUNDAY, dueOn: addDays(SUNDAY, 30) });
    const database = await openWith([...three(), trashed, weak]);
    const ids = ['anna', 'nobody', 'trashed', 'weak', 'anna'];
    const { changed } = await changeTogether(database, { ids, change: { kind: 'tie', tie: 'weak' } }, SUNDAY);
    expect(changed).toBe(1);
    expect(await database.contacts.get('trashed')).toEqual(trashed);
    expect(await database.contacts.get('weak')).toEqual(weak);
    expect((await database.contacts.get('bo'))?.tie).toBeUndefined();
  });
});

describe('many at once', () => {
  it.each([
    ['a tie', {}, { kind: 'tie', tie: 'weak' }],
    ['a rhythm', { tie: 'weak', rhythmSince: addDays(SUNDAY, -400) }, { kind: 'rhythm', rhythm: yearly }],
    ['waking', { tie: 'strong', rhythmSince: addDays(SUNDAY, -400), restingSince: SUNDAY }, { kind: 'wake' }],
  ] as const)('%s for 200 fills no week beyond its places, beside those there already', async (_, fields, change) => {
    const database = await openFresh();
    await database.settings.add(makeSettings({ capacity: 4 }));
    const there = Array.from({ length: 30 }, (__, index) =>
      makeContact({ tie: 'weak', rhythmSince: SUNDAY, dueOn: addDays(SUNDAY, 7 + index * 5) }),
    );
    const many = Array.from({ length: 200 }, (__, index) => makeContact({ id: `many-${index}`, ...fields }));
    await database.contacts.bulkAdd([...there, ...many]);
    const { changed } = await changeTogether(database, { ids: many.map(({ id }) => id), change }, SUNDAY);
    expect(changed).toBe(200);
    const days = (await database.contacts.toArray()).flatMap(({ dueOn }) => dueOn ?? []);
    expect(days).toHaveLength(230);
    expect(Math.max(...byWeek(days).values())).toBeLessThanOrEqual(4);
  });
});

describe('one undo', () => {
  it.each([
    { kind: 'tie', tie: 'weak' },
    { kind: 'tie' },
    { kind: 'rhythm', rhythm: yearly },
    { kind: 'rhythm' },
    { kind: 'sphere', sphereId: 'choir', isIn: true },
    { kind: 'sphere', sphereId: 'work', isIn: false },
    { kind: 'tags', tags: ['new'], isOn: true },
    { kind: 'tags', tags: ['old'], isOn: false },
    { kind: 'rest' },
    { kind: 'wake' },
    { kind: 'trash' },
  ] as const satisfies readonly Together[])('puts back every field after %o', async (change) => {
    const lived = { tags: ['old'], sphereIds: ['work'], rhythm: { every: 2, unit: 'month' } } as const;
    const database = await openWith(
      [
        makeContact({ id: 'anna', ...lived, tie: 'strong', rhythmSince: SUNDAY, dueOn: addDays(SUNDAY, 17) }),
        makeContact({ id: 'bo', ...lived, tie: 'weak', rhythmSince: SUNDAY, restingSince: SUNDAY }),
        makeContact({ id: 'carl', ...lived, snoozedUntil: addDays(SUNDAY, 3) }),
      ],
      [makeSphere({ id: 'choir' }), makeSphere({ id: 'work' })],
    );
    await database.interactions.add(makeInteraction({ contactIds: ['anna'], day: addDays(SUNDAY, -40) }));
    await act(database, { kind: 'tags', tags: ['settled'], isOn: true });
    const before = await read(database);
    const { changed, undoId } = await act(database, change);
    expect(changed).toBeGreaterThan(0);
    expect(await read(database)).not.toEqual(before);
    expect(await undo(database, undoId, SUNDAY)).toEqual({ restored: changed, left: 0 });
    expect(await read(database)).toEqual(before);
  });
});

function three(fields: Partial<Contact> = {}): readonly Contact[] {
  return IDS.map((id) => makeContact({ id, ...fields }));
}

async function openWith(
  contacts: readonly Contact[],
  spheres: readonly ReturnType<typeof makeSphere>[] = [],
): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd(contacts);
  await database.spheres.bulkAdd(spheres);
  return database;
}

function act(database: Database, change: Together) {
  return changeTogether(database, { ids: IDS, change }, SUNDAY);
}

function read(database: Database) {
  return database.contacts.bulkGet(IDS);
}

function byWeek(days: readonly CalendarDate[]): ReadonlyMap<CalendarDate, number> {
  const counts = new Map<CalendarDate, number>();
  for (const day of days) {
    const week = weekdayOnOrBefore(day, 7);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  return counts;
}
