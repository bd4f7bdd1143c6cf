import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { backupFileName } from '../../../src/formats/backup/file-name.ts';

test('the name says the day, and whether a passphrase is needed', () => {
  expect(backupFileName(calendarDate('2026-11-22'), false)).toBe('livstegn-2026-11-22.backup');
  expect(backupFileName(calendarDate('2026-11-22'), true)).toBe('livstegn-2026-11-22.encrypted.backup');
});
