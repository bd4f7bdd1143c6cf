import { expect, test } from 'vitest';
import { BackupFault } from '../../../src/formats/backup/backup-fault.ts';

test('a fault carries its code, and says it where it ends up in a log', () => {
  expect(new BackupFault('damaged')).toMatchObject({ name: 'BackupFault', code: 'damaged', message: 'damaged' });
});
