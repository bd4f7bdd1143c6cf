/**
 * A backup of every version that was ever shipped, kept for ever: each is restored, backed up again and compared with its
 * readable twin. WRITE_GOLDEN=1 writes the files of a new version; those of a shipped one are never written again.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { dayKeysOf } from '../../src/domain/day-key.ts';
import { SCHEMA_VERSION } from '../../src/domain/settings.ts';
import { makeBackup } from '../../src/store/backup/make-backup.ts';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';
import { allRows, putRows } from '../support/all-rows.ts';
import { contentsOf } from '../support/backup-files.ts';
import { everyTable } from '../support/every-table.ts';
import { filesIn } from '../support/files.ts';
import { openFresh } from '../support/open.ts';
import { GOLDEN_PASSPHRASE } from '../support/golden-passphrase.ts';

const FOLDER = 'tests/fixtures/backups';
const newest = `${FOLDER}/version-${SCHEMA_VERSION}`;

if (process.env['WRITE_GOLDEN'] !== undefined && !existsSync(`${newest}.backup`)) await writeGolden();

async function writeGolden(): Promise<void> {
  const database = await openFresh();
  await putRows(database, everyTable());
  const plain = await makeBackup(database);
  const encrypted = await makeBackup(database, { passphrase: GOLDEN_PASSPHRASE });
  writeFileSync(`${newest}.backup`, Buffer.from(await plain.file.arrayBuffer()));
  writeFileSync(`${newest}.encrypted.backup`, Buffer.from(await encrypted.file.arrayBuffer()));
  writeFileSync(`${newest}.json`, `${JSON.stringify(await allRows(database), undefined, 2)}\n`);
}

const goldens = filesIn(FOLDER).filter((path) => path.endsWith('.backup'));

test('there is one of this version, plain and encrypted', () => {
  expect(goldens).toEqual(expect.arrayContaining([`${newest}.backup`, `${newest}.encrypted.backup`]));
});

test.each(goldens)('%s comes back as its readable twin says, and goes out the same', async (path) => {
  const twin = JSON.parse(readFileSync(path.replace(/(\.encrypted)?\.backup$/, '.json'), 'utf8'));
  const passphrase = path.includes('.encrypted.') ? GOLDEN_PASSPHRASE : undefined;
  const contents = await contentsOf(new Blob([readFileSync(path)]), passphrase);
  expect(contents.unread).toEqual([]);
  const database = await openFresh();
  const run = { mode: 'replace', isSure: true, today: calendarDate('2026-11-22') } as const;
  expect(await restoreBackup(database, contents.tables, run)).toMatchObject({ ok: true });
  const [settings] = twin.settings;
  const contacts: readonly Contact[] = twin.contacts;
  const expected = {
    ...twin,
    // what versions since have added by themselves
    contacts: contacts.map((row) =>
      row.dates.length === 0 ? row : Object.assign({}, row, { dayKeys: dayKeysOf(row.dates) }),
    ),
    settings: [{ ...settings, schemaVersion: SCHEMA_VERSION }],
  };
  expect(await allRows(database)).toEqual(expected);
  const other = await openFresh();
  const { file } = await makeBackup(database);
  await restoreBackup(other, (await contentsOf(file)).tables, run);
  expect(await allRows(other)).toEqual(expected);
});
