/** Offers of the second and third week: what settles each, and that one waved away leaves some days of peace. */
import { expect, test } from 'vitest';
import { addDays, calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { Database } from '../../src/store/database.ts';
import { laterOffer, waveOfferAway } from '../../src/store/later-offers.ts';
import type { CheckIn } from '../../src/store/own-rows.ts';
import { newRow } from '../../src/store/rows.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeSettings } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { layOut } from '../../src/store/opening.ts';
import { en } from '../../src/i18n/en.ts';

const FIRST = calendarDate('2026-03-01');

async function begun(settings: Partial<Settings> = {}): Promise<Database> {
  const database = await openFresh();
  await layOut(database, en.words.sphereName);
  await database.settings.put(makeSettings(settings));
  await database.contacts.add(makeContact());
  return database;
}

function offered(database: Database, days: number, from: CalendarDate = FIRST) {
  return laterOffer(database, addDays(from, days), false);
}

test('counts from the first opening, or from the first run where there was one', async () => {
  const database = await begun();
  expect(await offered(database, 6)).toBeUndefined();
  expect(await offered(database, 7)).toBe('import');
  const firstRun = { startedOn: addDays(FIRST, 5), contactIds: [], step: 'round', asked: 0 } as const;
  expect(await offered(await begun({ firstRun }), 7)).toBeUndefined();
  expect(await offered(await begun({ firstRun }), 12)).toBe('import');
});

test('what is done is not offered', async () => {
  const database = await begun({ importedOn: FIRST, capacity: 7 });
  expect(await offered(database, 30)).toBe('spheres');
  await database.contacts.add(makeContact({ sphereIds: ['work'] }));
  expect(await offered(database, 30)).toBe('purpose');
  await database.purposes.add(newRow({ kind: 'inspiration', wish: 'New thoughts', rank: 0 } as const));
  expect(await offered(database, 30)).toBeUndefined();
});

test('a renamed sphere, or one more of them, settles the spheres', async () => {
  const database = await begun({ importedOn: FIRST });
  const [first] = await database.spheres.toArray();
  await database.spheres.update(first?.id ?? '', { rev: 2 });
  expect(await offered(database, 30)).toBe('capacity');
});

test('waved away, it does not come again, and nothing else comes for two days', async () => {
  const database = await begun();
  const undoId = await waveOfferAway(database, 'import', addDays(FIRST, 20));
  expect(await offered(database, 21)).toBeUndefined();
  expect(await offered(database, 22)).toBe('spheres');
  await undo(database, undoId, addDays(FIRST, 20));
  expect(await offered(database, 21)).toBe('import');
});

test('nothing is offered to nobody, nor while the people are made up', async () => {
  expect(await offered(await openFresh(), 30)).toBeUndefined();
  const empty = await begun();
  await empty.contacts.clear();
  expect(await offered(empty, 30)).toBeUndefined();
  const trying = await begun({ madeUpIds: ['astrid'] });
  await trying.contacts.add(makeContact({ id: 'astrid', madeUp: true }));
  expect(await offered(trying, 30)).toBeUndefined();
});

test('the home screen is offered where the browser can, after the first round or in the second week', async () => {
  const database = await begun();
  expect(await laterOffer(database, addDays(FIRST, 6), true)).toBeUndefined();
  expect(await laterOffer(database, addDays(FIRST, 7), true)).toBe('install');
  const round = newRow<CheckIn>({ startsOn: FIRST, minutes: 2, step: 0 });
  await database.checkIns.add(round);
  expect(await laterOffer(database, addDays(FIRST, 1), true)).toBeUndefined();
  await database.checkIns.update(round.id, { finishedOn: FIRST });
  expect(await laterOffer(database, addDays(FIRST, 1), true)).toBe('install');
  expect(await laterOffer(database, addDays(FIRST, 1), false)).toBeUndefined();
  await waveOfferAway(database, 'install', addDays(FIRST, 1));
  expect(await laterOffer(database, addDays(FIRST, 30), true)).toBe('import');
});

test('asks whether there is anyone in a sphere without counting them all', async () => {
  const database = await begun({ importedOn: FIRST });
  const counted: (string | null)[] = [];
  database.use({
    stack: 'dbcore',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          count: (request) => {
            if (name === 'contacts') counted.push(request.query.index.name);
            return table.count(request);
          },
        };
      },
    }),
  });
  database.close();
  await database.open();
  expect(await offered(database, 30)).toBe('spheres');
  expect(counted).toEqual([]);
});
