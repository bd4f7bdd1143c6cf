import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Language } from '../../../src/domain/settings.ts';
import { BackupScreen } from '../../../src/features/backup/backup-screen.tsx';
import type { BackupTrouble } from '../../../src/formats/backup/backup-facts.ts';
import { BackupLineContext, type OpenBackupLine } from '../../../src/hooks/backup-line.ts';
import type { Database } from '../../../src/store/database.ts';
import type { RestorePreview } from '../../../src/store/backup/restore-facts.ts';
import type { BackupAnswer, BackupRequest } from '../../../src/workers/backup-messages.ts';
import { makeContact, makeSettings, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const COUNTS = { contacts: 312, interactions: 1204, photos: 1, others: 9 };
const PREVIEW: RestorePreview = {
  madeAt: '2026-02-22T14:30:00',
  schemaVersion: 3,
  isFromFuture: false,
  isEncrypted: false,
  inFile: COUNTS,
  here: { contacts: 340, interactions: 1300, photos: 0, others: 9 },
  replace: { added: 3, changed: 10, dropped: 31 },
  merge: { added: 3, changed: 4, dropped: 1, kept: 305 },
  unreadCount: 0,
  unread: [],
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A line on which the test itself answers. */
function ownLine() {
  const asked: BackupRequest[] = [];
  const ends: ((answer: BackupAnswer) => void)[] = [];
  const open: OpenBackupLine = (hear) => {
    ends.push(hear);
    return { send: (request) => void asked.push(request), close: () => undefined };
  };
  return { open, asked, answer: (answer: BackupAnswer) => ends.at(-1)?.(answer) };
}

async function renderBackup(around: { readonly database?: Database; readonly language?: Language } = {}) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-08T12:00:00') });
  const database = around.database ?? (await withPeople());
  const line = ownLine();
  const rendered = await renderScreen(
    <BackupLineContext value={line.open}>
      <BackupScreen />
    </BackupLineContext>,
    { ...around, database },
  );
  await screen.findByRole('button', { name: /now|nu$/ });
  const answer = async (told: BackupAnswer): Promise<void> => waitFor(() => line.answer(told));
  return { ...rendered, line, answer };
}

async function withPeople(): Promise<Database> {
  const database = await openFresh();
  await database.settings.put(makeSettings());
  await database.contacts.add(makeContact());
  return database;
}

/** Chooses a file and has the worker answer. */
async function opened(shown: Awaited<ReturnType<typeof renderBackup>>, answer: BackupAnswer): Promise<void> {
  const [input] = shown.container.querySelectorAll<HTMLInputElement>('input[type=file]');
  if (input === undefined) throw new Error('there is no place for a file');
  await shown.user.upload(input, new File(['x'], 'mine.backup'));
  await shown.answer(answer);
}

function stubDownloads(): Blob[] {
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:made-here';
  });
  return made;
}

test.each([
  ['en', 'The last backup is 12 days old. 31 changes since.'],
  ['da', 'Den seneste sikkerhedskopi er 12 dage gammel. 31 ændringer siden.'],
  ['sv', 'Den senaste säkerhetskopian är 12 dagar gammal. 31 ändringar sedan dess.'],
] as const)('in %s it says how old the last one is and what has changed', async (language, text) => {
  const database = await withPeople();
  const lastOn = '2026-02-24' as typeof SUNDAY;
  await database.settings.update('settings', { backup: { lastOn, changesSince: 31 } });
  await renderBackup({ database, language });
  expect(screen.getByText(text)).toBeTruthy();
});

test('with nothing here bringing one back comes first', async () => {
  await renderBackup({ database: await openFresh() });
  expect(screen.getByText('There is nothing of your own here yet.')).toBeTruthy();
  expect(screen.getByText('Choose a backup file')).toBeTruthy();
});

test('a backup goes among the downloads, and its age is known at once', async () => {
  const made = stubDownloads();
  const { user, line, answer } = await renderBackup();
  expect(screen.getByText('There is no backup yet.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Make a backup now' }));
  expect(line.asked).toEqual([{ kind: 'make' }]);
  await answer({ kind: 'progress', stage: 'packing', done: 10, total: 40 });
  await screen.findByText('10 of 40');
  await answer({
    kind: 'made',
    file: new Blob(['b']),
    madeAt: '2026-03-08T12:00:00',
    counts: COUNTS,
    isEncrypted: false,
  });
  const status = await screen.findByText('livstegn-2026-03-08.backup is made. Look among your downloads.');
  expect(status).toBeTruthy();
  expect(screen.getByText('In it: 312 people, 1,204 noted contacts and one photo.')).toBeTruthy();
  expect(made).toHaveLength(1);
  await screen.findByText('The last backup is from today. Nothing has changed since.');
});

test('a passphrase is typed twice, is long enough, and is plain about being forgotten', async () => {
  stubDownloads();
  const { user, line } = await renderBackup();
  await user.click(screen.getByRole('switch', { name: 'Lock it with a passphrase' }));
  expect(screen.getByText(/Without the passphrase nobody can open the file/)).toBeTruthy();
  await user.type(screen.getByLabelText('Passphrase'), 'short');
  await user.click(screen.getByRole('button', { name: 'Make a backup now' }));
  expect(screen.getByRole('alert').textContent).toBe('At least eight characters are needed.');
  await user.clear(screen.getByLabelText('Passphrase'));
  await user.type(screen.getByLabelText('Passphrase'), 'coffee sail moon train');
  expect(screen.getByText('Very hard to guess.')).toBeTruthy();
  await user.type(screen.getByLabelText('The same once more'), 'coffee sail moon rain');
  await user.click(screen.getByRole('button', { name: 'Make a backup now' }));
  expect(screen.getByRole('alert').textContent).toBe('The two don’t match.');
  expect(line.asked).toEqual([]);
  await user.clear(screen.getByLabelText('The same once more'));
  await user.type(screen.getByLabelText('The same once more'), 'coffee sail moon train');
  await user.click(screen.getByRole('button', { name: 'Make a backup now' }));
  expect(line.asked).toEqual([{ kind: 'make', passphrase: 'coffee sail moon train' }]);
});

test('making is called off at once, and nothing is noted', async () => {
  const { user } = await renderBackup();
  await user.click(screen.getByRole('button', { name: 'Make a backup now' }));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await screen.findByText('Called off. There is no new file.');
  expect(screen.getByText('There is no backup yet.')).toBeTruthy();
});

test('a file is shown in words before anything changes, with what each way would do', async () => {
  const shown = await renderBackup();
  await opened(shown, { kind: 'opened', preview: PREVIEW });
  await screen.findByRole('heading', { name: 'A backup from 22 February 2026, 14:30' });
  expect(screen.getByText('In the file: 312 people, 1,204 noted contacts and one photo.')).toBeTruthy();
  expect(screen.getByText('Here now: 340 people and 1,300 noted contacts.')).toBeTruthy();
  expect(
    screen.getByText('3 people will be added. 4 people will change. One person will be gone from here.'),
  ).toBeTruthy();
  await shown.user.click(screen.getByRole('radio', { name: 'Replace everything here' }));
  expect(
    screen.getByText('3 people will be added. 10 people will change. 31 people will be gone from here.'),
  ).toBeTruthy();
  await shown.user.click(screen.getByRole('button', { name: 'Replace what is here' }));
  expect(shown.line.asked.at(-1)).toEqual({ kind: 'restore', mode: 'replace', isSure: false, today: SUNDAY });
});

test('where many would go, how many is written before it happens', async () => {
  const shown = await renderBackup();
  await opened(shown, { kind: 'opened', preview: PREVIEW });
  await shown.user.click(await screen.findByRole('button', { name: 'Put them together' }));
  await shown.answer({ kind: 'asks-again', mode: 'merge', losing: 1310, of: 3400 });
  const sheet = within(await screen.findByRole('dialog', { name: 'That is many people' }));
  expect(sheet.getByText('1,310 of the 3,400 people here would no longer be here.')).toBeTruthy();
  const act = sheet.getByRole<HTMLButtonElement>('button', { name: 'Put them together' });
  expect(act.disabled).toBe(true);
  const field = sheet.getByLabelText('Write 1,310 to go on');
  await shown.user.type(field, '131{Enter}');
  expect(shown.line.asked.at(-1)).toMatchObject({ isSure: false });
  await shown.user.type(field, '0');
  await shown.user.click(act);
  expect(shown.line.asked.at(-1)).toEqual({ kind: 'restore', mode: 'merge', isSure: true, today: SUNDAY });
});

test('thinking again leads back to what the file holds', async () => {
  const shown = await renderBackup();
  await opened(shown, { kind: 'opened', preview: PREVIEW });
  await shown.user.click(await screen.findByRole('button', { name: 'Put them together' }));
  await shown.answer({ kind: 'asks-again', mode: 'merge', losing: 100, of: 340 });
  await shown.user.click(await screen.findByRole('button', { name: 'Look at it again' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Put them together' })).toBeTruthy();
  expect(shown.line.asked.filter(({ kind }) => kind === 'restore')).toHaveLength(1);
});

test('a locked file asks until the passphrase is right', async () => {
  const shown = await renderBackup();
  await opened(shown, { kind: 'needs-passphrase', wasWrong: false });
  await shown.user.type(await screen.findByLabelText('Passphrase'), 'wrong one');
  await shown.user.click(screen.getByRole('button', { name: 'Open it' }));
  expect(shown.line.asked.at(-1)).toMatchObject({ kind: 'open', passphrase: 'wrong one' });
  await shown.answer({ kind: 'needs-passphrase', wasWrong: true });
  expect((await screen.findByRole('alert')).textContent).toBe('That wasn’t it. Spaces and capital letters count.');
});

test('the summary says what is here, what was left out, and takes it back by the snapshot', async () => {
  const shown = await renderBackup();
  const unread = [{ line: 7, table: 'tips', reason: 'bad-field' }] as const;
  await opened(shown, { kind: 'opened', preview: { ...PREVIEW, unreadCount: 2, unread } });
  await screen.findByText('2 rows can’t be read and are left out. The rest comes in.');
  expect(screen.getByText('Line 7 (tips): a field holds something it can’t hold')).toBeTruthy();
  await shown.user.click(screen.getByRole('radio', { name: 'Replace everything here' }));
  await shown.user.click(screen.getByRole('button', { name: 'Replace what is here' }));
  await shown.answer({ kind: 'progress', stage: 'writing', done: 1, total: 4 });
  await screen.findByText('1 of 4');
  const summary = { mode: 'replace', contacts: 312, interactions: 1204, snapshotId: 'before' } as const;
  await shown.answer({ kind: 'restored', summary });
  expect((await screen.findByRole('status')).textContent).toBe('Here now: 312 people and 1,204 noted contacts.');
  expect(screen.getByText('2 rows could not be read and were left out.')).toBeTruthy();
  expect(screen.getByText('As they were on 22 February 2026, 14:30.')).toBeTruthy();
  await vi.waitFor(async () =>
    expect((await shown.database.settings.get('settings'))?.backup).toMatchObject({ lastOn: '2026-02-22' }),
  );
  await shown.user.click(screen.getByRole('button', { name: 'Undo this' }));
  expect(shown.line.asked.at(-1)).toEqual({ kind: 'bring-back', snapshotId: 'before', today: SUNDAY });
});

const TROUBLES: readonly BackupTrouble['code'][] = [
  'not-a-backup',
  'damaged',
  'cut-off',
  'wrong-passphrase',
  'too-new',
  'no-space',
  'empty',
  'unreadable',
  'unexpected',
];

test.each(TROUBLES.flatMap((code) => (['en', 'da', 'sv'] as const).map((language) => ({ code, language }))))(
  '$code in $language says what it is, what helps, and that nothing is lost',
  async ({ code, language }) => {
    const shown = await renderBackup({ language });
    const failure: BackupTrouble = code === 'unexpected' ? { code, reason: 'RangeError' } : { code };
    await opened(shown, { kind: 'failed', failure });
    const { trouble } = shown.messages.backup;
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByRole('heading', { name: trouble[code].title })).toBeTruthy();
    expect(alert.getByText(trouble[code].text)).toBeTruthy();
    expect(alert.getByText(trouble.unchanged)).toBeTruthy();
  },
);

test('what was here before stands with its moment and its counts, and comes back after a question', async () => {
  const database = await withPeople();
  await database.snapshots.add({
    id: 'before',
    madeAt: '2026-03-01T09:05:00',
    why: 'replace',
    blob: new Blob(['b']),
    counts: COUNTS,
  });
  const shown = await renderBackup({ database });
  const list = within(await screen.findByRole('list', { name: 'What was here before' }));
  expect(list.getByText('312 people, 1,204 noted contacts and one photo')).toBeTruthy();
  await shown.user.click(list.getByRole('button', { name: '1 March 2026, 09:05' }));
  const sheet = within(screen.getByRole('dialog', { name: 'Go back to 1 March 2026, 09:05?' }));
  await shown.user.click(sheet.getByRole('button', { name: 'Bring back' }));
  expect(shown.line.asked).toEqual([{ kind: 'bring-back', snapshotId: 'before', today: SUNDAY }]);
});
