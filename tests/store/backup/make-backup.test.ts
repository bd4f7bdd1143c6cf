import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { SCHEMA_VERSION } from '../../../src/domain/settings.ts';
import { makeBackup } from '../../../src/store/backup/make-backup.ts';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { allRows, putRows } from '../../support/all-rows.ts';
import { contentsOf } from '../../support/backup-files.ts';
import { everyTable } from '../../support/every-table.ts';
import { openFresh } from '../../support/open.ts';
import { someRows } from '../../support/random-rows.ts';

const today = calendarDate('2026-11-22');

test('a backup says when it was made and what is in it, and nothing of the device', async () => {
  const database = await openFresh();
  await putRows(database, everyTable());
  await database.snapshots.add({
    id: 's',
    madeAt: '',
    why: 'replace',
    blob: new Blob(['secret']),
    counts: { contacts: 0, interactions: 0, photos: 0, others: 0 },
  });
  const { file, madeAt, counts } = await makeBackup(database);
  const contents = await contentsOf(file);
  expect(contents.header).toEqual({ madeAt, counts, schemaVersion: SCHEMA_VERSION });
  expect(counts).toEqual({ contacts: 4, interactions: 4, photos: 2, others: 30 });
  expect([...contents.tables.keys()]).not.toContain('snapshots');
});

test('how far it has come is told in rows, of all there are', async () => {
  const database = await openFresh();
  await putRows(database, everyTable());
  const told: (readonly [number, number])[] = [];
  await makeBackup(database, { onProgress: (packed, total) => told.push([packed, total]) });
  expect(told.at(-1)).toEqual([40, 40]);
});

test('a random database comes back whole, encrypted or not, and so does a backup of that', async () => {
  await fc.assert(
    fc.asyncProperty(someRows, fc.option(fc.string(), { nil: undefined }), async (rows, passphrase) => {
      const database = await openFresh();
      await putRows(database, rows);
      const sealing = passphrase === undefined ? {} : { passphrase, rounds: 1 };
      const { file } = await makeBackup(database, sealing);
      const contents = await contentsOf(file, passphrase);
      expect(contents.unread).toEqual([]);
      const other = await openFresh();
      const done = await restoreBackup(other, contents.tables, { mode: 'replace', isSure: true, today });
      expect(done.ok).toBe(true);
      expect(await allRows(other)).toEqual(await allRows(database));
      const again = await contentsOf((await makeBackup(other)).file);
      expect(JSON.stringify([...again.tables])).toBe(JSON.stringify([...contents.tables]));
      database.close();
      other.close();
    }),
    { numRuns: 12 },
  );
});
