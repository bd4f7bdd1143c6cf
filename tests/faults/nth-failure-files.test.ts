/**
 * The n-th failure of what takes a whole file or a whole person: an import, taking it back, a restore in both manners, the
 * way back from it, a merge. Whatever is wrong, at whatever request: all is as it was, the failure is told, and the next
 * try gets through.
 */
import { expect, test } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { forgetOldSnapshots } from '../../src/store/backup/snapshots.ts';
import { emptyTrash } from '../../src/store/delete-for-good.ts';
import { isOutOfSpace } from '../../src/store/opening.ts';
import { mergeContacts } from '../../src/store/merging/merge-contacts.ts';
import { undo } from '../../src/store/undo.ts';
import { BackupDesk } from '../../src/workers/backup-desk.ts';
import type { BackupAnswer, BackupRequest } from '../../src/workers/backup-messages.ts';
import { ImportDesk } from '../../src/workers/import-desk.ts';
import type { ImportAnswer, ImportRequest } from '../../src/workers/import-messages.ts';
import { putRows } from '../support/all-rows.ts';
import { everyTable } from '../support/every-table.ts';
import { makeContact, makeInteraction, makeSettings, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { makePng } from '../support/pictures.ts';
import { reportFigures } from '../support/reliability.ts';
import { vcards } from '../support/vcards.ts';
import { tellingRequests, type Requests } from './support/failing-requests.ts';
import { sweep, type Outcome, type Sweep } from './support/sweep.ts';

const today = SUNDAY;
const WRONGS = ['ToldToFail', 'QuotaExceededError', 'UnknownError'] as const;
const FILE = vcards(
  { name: 'Ada Lund', email: 'ada@example.org', photo: makePng({ width: 2, height: 2 }) },
  { name: 'Bo Dahl', tel: '+4520304050' },
  { name: 'Cilla Kjær', email: 'cilla@example.org', lines: ['NOTE:Fra koret', 'BDAY:1980-02-03'] },
);

type Broken = { readonly database: Database; readonly requests: Requests; readonly wrong: (typeof WRONGS)[number] };

async function brokenDatabase(wrong: Broken['wrong']): Promise<Broken> {
  const database = await openFresh();
  const requests = tellingRequests(database);
  requests.failWith(wrong);
  database.close();
  await database.open();
  return { database, requests, wrong };
}

/** Whether the last answer of a desk says that nothing was written, and no more than that of a full disk. */
function isTold({ wrong }: Broken): (outcome: Outcome<BackupAnswer | ImportAnswer | undefined>) => boolean {
  return (outcome) => {
    if ('error' in outcome || outcome.answer?.kind !== 'failed') return false;
    return (outcome.answer.failure.code === 'no-space') === (wrong === 'QuotaExceededError');
  };
}

function asking<Request, Answer>(
  open: (answer: (answer: Answer) => void) => { readonly take: (request: Request) => Promise<void> },
): (request: Request) => Promise<Answer | undefined> {
  const answers: Answer[] = [];
  const desk = open((answer) => answers.push(answer));
  return async (request) => {
    await desk.take(request);
    return answers.at(-1);
  };
}

async function importing(broken: Broken): Promise<readonly Sweep<unknown>[]> {
  const { database, requests } = broken;
  await putRows(database, {
    contacts: [
      makeContact({
        id: 'cilla',
        displayName: 'Cilla Kjær',
        emails: [{ label: '', value: 'cilla@example.org' }],
        matchKeys: ['cilla@example.org'],
      }),
    ],
    settings: [makeSettings()],
  });
  const ask = asking<ImportRequest, ImportAnswer>((answer) => new ImportDesk(database, answer));
  await ask({ kind: 'parse', file: new TextEncoder().encode(FILE).buffer, country: 'DK', today });
  const isOwned = isTold(broken);
  const came = await sweep(database, requests, { does: () => ask({ kind: 'commit', set: { tie: 'weak' } }), isOwned });
  expect(came.answer).toMatchObject({ kind: 'done', summary: { added: 2, changed: 1, photos: 1 } });
  const undoId = String((await database.undos.toCollection().primaryKeys())[0]);
  const went = await sweep(database, requests, {
    does: () => ask({ kind: 'undo', undoId, today }),
    isOwned: (outcome) => !('error' in outcome) && outcome.answer?.kind === 'failed',
  });
  expect(went.answer).toEqual({ kind: 'undone', undone: { restored: 5, left: 0 } });
  return [came, went];
}

async function restoring(broken: Broken, mode: 'replace' | 'merge'): Promise<readonly Sweep<unknown>[]> {
  const { database, requests } = broken;
  const other = await openFresh();
  await putRows(other, everyTable());
  const made = await asking<BackupRequest, BackupAnswer>((answer) => new BackupDesk(other, answer))({ kind: 'make' });
  if (made?.kind !== 'made') throw new Error('no backup');
  await putRows(database, {
    contacts: [makeContact({ id: 'contact-1', displayName: 'Before' }), makeContact({ id: 'own' })],
    settings: [makeSettings()],
  });
  const ask = asking<BackupRequest, BackupAnswer>((answer) => new BackupDesk(database, answer));
  const isOwned = isTold(broken);
  const opened = await sweep(database, requests, { does: () => ask({ kind: 'open', file: made.file }), isOwned });
  const came = await sweep(database, requests, {
    does: () => ask({ kind: 'restore', mode, isSure: true, today }),
    isOwned,
  });
  expect(came.answer).toMatchObject({ kind: 'restored' });
  if (mode === 'merge') return [opened, came];
  const snapshotId = String((await database.snapshots.toCollection().primaryKeys())[0]);
  const back = await sweep(database, requests, { does: () => ask({ kind: 'bring-back', snapshotId, today }), isOwned });
  expect(await database.contacts.count()).toBe(2);
  return [opened, came, back];
}

async function merging(broken: Broken): Promise<readonly Sweep<unknown>[]> {
  const { database, requests } = broken;
  const two = [makeContact({ id: 'kept', displayName: 'Ida Holm' }), makeContact({ id: 'gone', tie: 'strong' })];
  const rows = everyTable();
  await putRows(database, { ...rows, contacts: [...rows.contacts, ...two] });
  await putRows(database, { interactions: [makeInteraction({ id: 'talk', contactIds: ['gone'] })] });
  const labels = { name: '', organization: '', jobTitle: '', birthday: '', metThrough: '', language: '' };
  const manner = { choices: {}, labels, phoneKey: (number: string) => number };
  const isOwned = ownsUp(broken);
  const one = await sweep(database, requests, {
    does: () => mergeContacts(database, { ids: ['kept', 'gone'], manner }, today),
    isOwned,
  });
  if (one.answer?.ok !== true) throw new Error('not merged');
  const { undoId } = one.answer.value;
  const undone = await sweep(database, requests, { does: () => undo(database, undoId, today), isOwned });
  const emptied = await sweep(database, requests, { does: () => emptyTrash(database), isOwned });
  const forgotten = await sweep(database, requests, { does: () => forgetOldSnapshots(database), isOwned });
  return [one, undone, emptied, forgotten];
}

/** Whether an act of the store rejects, and is understood by the screens where the disk is full. */
function ownsUp({ wrong }: Broken): (outcome: Outcome<unknown>) => boolean {
  return (outcome) => 'error' in outcome && isOutOfSpace(outcome.error) === (wrong === 'QuotaExceededError');
}

const TRIALS = [
  { what: 'an import of people and pictures, and its undo', tries: importing },
  { what: 'a restore in place of all, and the way back', tries: (broken: Broken) => restoring(broken, 'replace') },
  { what: 'a restore that merges', tries: (broken: Broken) => restoring(broken, 'merge') },
  { what: 'two made one, its undo, and the trash emptied', tries: merging },
];

test('what takes a whole file or person is whole or not there, whatever fails in it, and says so', async () => {
  const found = { acts: 0, points: 0 };
  const faults: string[] = [];
  for (const wrong of WRONGS) {
    for (const { what, tries } of TRIALS) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const sweeps = await tries(await brokenDatabase(wrong));
      found.acts += sweeps.length;
      found.points += sweeps.reduce((sum, { points }) => sum + points, 0);
      faults.push(...sweeps.flatMap((each) => each.faults.map((fault) => `${what} (${wrong}): ${fault}`)));
    }
  }
  reportFigures('nth-failure-files', { ...found, between: faults.length });
  expect(faults).toEqual([]);
  expect(found.points).toBeGreaterThan(300);
}, 120_000);
