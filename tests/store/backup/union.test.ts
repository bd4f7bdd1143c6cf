import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { historyOf } from '../../../src/domain/target.ts';
import type { BackupRow, BackupTables } from '../../../src/formats/backup/backup-row.ts';
import { unionOf } from '../../../src/store/backup/union.ts';
import { readEverything } from '../../../src/store/backup/everything.ts';
import { restoreBackup } from '../../../src/store/backup/restore-backup.ts';
import { isRightlyDue } from '../../../src/domain/decision.ts';
import { rulesOf } from '../../../src/store/due-days.ts';
import { interactionsByContact } from '../../../src/store/interactions-of.ts';
import { allRows, putRows } from '../../support/all-rows.ts';
import { openFresh } from '../../support/open.ts';
import { someRows } from '../../support/random-rows.ts';

const today = calendarDate('2026-11-22');

function tablesOf(rows: { readonly [table: string]: readonly BackupRow[] }): BackupTables {
  return new Map(Object.entries(rows));
}

/** What persons wrote, without what each device counts by itself; rows by table and id, fields by name. */
function writtenIn(tables: BackupTables): string {
  const rows = [...tables].flatMap(([table, each]) => each.map((row) => [`${table}/${row.id}`, row] as const));
  return JSON.stringify(Object.fromEntries(rows), inOrder);
}

const OWN = new Set(['rev', 'backup', 'lastOpenedOn', 'away', 'privacy']);

function inOrder(key: string, value: unknown): unknown {
  if (key === 'madeUpIds' && Array.isArray(value))
    return value.map(String).toSorted((one, other) => (one < other ? -1 : 1));
  if (value instanceof Blob) return value.size;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).filter(([field]) => !OWN.has(field));
  return Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

test('merging with oneself changes nothing; the very same rows stay', () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const tables = tablesOf(rows);
      const whole = unionOf(tables, structuredClone(tables));
      for (const [table, each] of tables) expect(whole.get(table)).toEqual(each);
    }),
    { numRuns: 25 },
  );
});

test('it doesn’t matter which of two is here and which in the file, nor how often they are merged', () => {
  fc.assert(
    fc.property(someRows, someRows, (one, other) => {
      const [a, b] = [tablesOf(one), tablesOf(other)];
      const whole = unionOf(a, b);
      expect(writtenIn(unionOf(b, a))).toBe(writtenIn(whole));
      expect(writtenIn(unionOf(whole, b))).toBe(writtenIn(whole));
      expect(writtenIn(unionOf(whole, a))).toBe(writtenIn(whole));
    }),
    { numRuns: 40 },
  );
});

test('after a merge what is kept in step with history equals a recomputation, and a second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(someRows, someRows, async (one, other) => {
      const [here, there] = [await openFresh(), await openFresh()];
      await putRows(here, { ...one, contacts: [] });
      await putRows(there, { ...other, interactions: [] });
      const file = await readEverything(there);
      await restoreBackup(here, file, { mode: 'merge', isSure: true, today });
      const contacts = await here.contacts.toArray();
      const histories = await interactionsByContact(
        here,
        contacts.map(({ id }) => id),
      );
      const rules = await rulesOf(here, today);
      for (const contact of contacts) {
        expect(contact).toMatchObject(historyOf(histories.get(contact.id) ?? []));
        expect(isRightlyDue(contact, rules)).toBe(true);
      }
      const once = await allRows(here);
      await restoreBackup(here, file, { mode: 'merge', isSure: true, today });
      expect(await allRows(here)).toEqual(once);
      here.close();
      there.close();
    }),
    { numRuns: 12 },
  );
});
