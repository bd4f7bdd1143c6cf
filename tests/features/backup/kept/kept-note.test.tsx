/** The file that keeps itself up to date, on the screen: what one pressed for is never left without a word. */
import { screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { KeptNote } from '../../../../src/features/backup/kept/kept-note.tsx';
import { BackupLineContext, type OpenBackupLine } from '../../../../src/hooks/backup-line.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

/** A file of the browser's, as far as it is asked here. */
const HANDLE = {
  name: 'livstegn.backup',
  queryPermission: async () => 'granted',
  requestPermission: async () => 'granted',
} as unknown as FileSystemFileHandle;

/** A line on which no backup can be made. */
const unmaking: OpenBackupLine = (hear) => ({
  send: () => hear({ kind: 'failed', failure: { code: 'unexpected', reason: 'DataError' } }),
  close: () => undefined,
});

test('a backup that could not be made when one pressed for it is told of', async () => {
  const locks = { request: (_name: string, _options: object, work: (lock: object) => unknown) => work({}) };
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'locks'));
  const database = await openFresh();
  Object.assign(database.handles, { get: async () => ({ id: 'backup', handle: HANDLE }) });
  const { user } = await renderScreen(
    <BackupLineContext value={unmaking}>
      <KeptNote file={{ id: 'backup', handle: HANDLE, isAllowed: true }} onChooseAnew={() => undefined} />
    </BackupLineContext>,
    { database },
  );
  await user.click(screen.getByRole('button', { name: 'Write it now' }));
  expect(await screen.findByText('No backup could be made')).toBeTruthy();
});
