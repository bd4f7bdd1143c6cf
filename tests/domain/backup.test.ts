/** When a backup is worth a word, and when one is written by itself. */
import { describe, expect, test } from 'vitest';
import { isBackupDue, isKeptFileDue, wouldLoseMany } from '../../src/domain/backup.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { SUNDAY } from '../support/make.ts';

describe('A word about backups', () => {
  test.each([
    { days: 6, changes: 19, due: false },
    { days: 7, changes: 0, due: true },
    { days: 0, changes: 20, due: true },
    { days: 40, changes: 31, due: true },
    { days: -2, changes: 3, due: false },
  ])('$days days and $changes changes after the last one: $due', ({ days, changes, due }) => {
    const age = { firstOn: addDays(SUNDAY, -100), lastOn: SUNDAY, changes };
    expect(isBackupDue(age, addDays(SUNDAY, days))).toBe(due);
  });

  test('without any backup it counts from the first thing of one’s own', () => {
    expect(isBackupDue({ firstOn: SUNDAY, changes: 3 }, addDays(SUNDAY, 6))).toBe(false);
    expect(isBackupDue({ firstOn: SUNDAY, changes: 3 }, addDays(SUNDAY, 7))).toBe(true);
    expect(isBackupDue({ firstOn: SUNDAY, changes: 20 }, SUNDAY)).toBe(true);
  });
});

describe('The file that is kept up to date', () => {
  test.each([
    { days: 0, changes: 19, due: false },
    { days: 0, changes: 20, due: true },
    { days: 1, changes: 1, due: true },
    { days: 30, changes: 0, due: false },
  ])('$days days and $changes changes after it was written: $due', ({ days, changes, due }) => {
    expect(isKeptFileDue({ firstOn: SUNDAY, lastOn: SUNDAY, changes }, addDays(SUNDAY, days))).toBe(due);
  });

  test('it is written at once when there is no backup yet', () => {
    expect(isKeptFileDue({ firstOn: SUNDAY, changes: 0 }, SUNDAY)).toBe(true);
    expect(isKeptFileDue({ firstOn: SUNDAY, changes: 2 }, SUNDAY)).toBe(true);
  });
});

describe('Writing over what is in the file', () => {
  test.each([
    [80, 100, false],
    [79, 100, true],
    [0, 1, true],
    [5, 0, false],
    [120, 100, false],
  ])('%i people over %i: %s', (living, inFile, loses) => {
    expect(wouldLoseMany(living, inFile)).toBe(loses);
  });
});
